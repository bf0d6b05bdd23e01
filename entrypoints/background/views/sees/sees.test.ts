import { describe, expect, it } from 'vitest';
import type { FeedReading } from '../../../../lib/domain/pages/feed.ts';
import type { MessagesReading } from '../../../../lib/domain/pages/messages.ts';
import { blankProfile } from '../../../../lib/domain/profile/reading.ts';
import { compileWords } from '../../../../lib/languages/compile.ts';
import { createTranslate } from '../../../../lib/languages/translate.ts';
import type { SeenPart } from '../../../../lib/messages/self-test-view.ts';
import type { OtherReading } from '../page-view.ts';
import { leftOut, seenPage } from './seen-page.ts';
import { seenProfile } from './seen-profile.ts';

const t = createTranslate('de', compileWords('de'));
const role = (company: string | null) => ({
  title: 'Leiterin',
  company,
  employmentType: null,
  start: '2021-04',
  end: 'present' as const,
  location: null,
  description: 'Brücken und Tunnel.',
});

const ADA = blankProfile('linkedin', {
  name: 'Ada Kühn',
  headline: 'Leiterin Brückenbau',
  pronouns: 'sie/ihr',
  photo: false,
  openToWork: true,
  experience: [role('Werk Süd'), role(null)],
  states: { experience: 'read', skills: 'unseen', about: 'unclear' },
  extra: { contactKinds: ['email'] },
});

const fieldsOf = (parts: SeenPart[], title: string) => parts.find((one) => one.title === title)?.fields ?? [];
const readIn = (parts: SeenPart[], part: string, label: string) =>
  fieldsOf(parts, part).find((field) => field.label === label);

describe('a profile, field by field', () => {
  const parts = seenProfile(ADA, true, t, 'de');

  it('shows what was found, with somebody’s own words marked as such', () => {
    expect(readIn(parts, 'Profilkopf', 'Name')).toMatchObject({ state: 'found', value: 'Ada Kühn', lang: null });
    expect(readIn(parts, 'Profilkopf', 'Slogan')).toMatchObject({ value: 'Leiterin Brückenbau', lang: 'de' });
    expect(readIn(parts, 'Berufserfahrung', 'Zeitraum')?.value).toMatch(/^Apr\.? 2021 – heute$/);
  });

  it('tells absent, not understood and not seen apart', () => {
    expect(readIn(parts, 'Profilkopf', 'Profilfoto')?.state).toBe('absent');
    expect(readIn(parts, 'Profilkopf', 'Standort')?.state).toBe('unclear');
    expect(parts.find(({ title }) => title === 'Kenntnisse')).toMatchObject({
      note: 'noch nicht gesehen',
      hint: 'Bis zu den Kenntnissen scrollen',
      fields: [],
    });
  });

  it('sums up each part, and begins each entry', () => {
    expect(parts.find(({ title }) => title === 'Berufserfahrung')?.note).toBe(
      '7 Felder gefunden, eines nicht verstanden',
    );
    expect(fieldsOf(parts, 'Berufserfahrung').filter(({ begins }) => begins)).toHaveLength(2);
  });

  it('a post’s age stands with its name, and only what the person wrote is a quote; a date is written out', () => {
    const own = 'Brücken halten lange. '.repeat(7).slice(0, 140);
    const reading = blankProfile('linkedin', {
      activity: [{ text: own, age: '3 Wo.', repost: false }],
      states: { activity: 'read', recommendations: 'read' },
      extra: { newestRecommendation: '2025-03' },
    });
    const shown = seenProfile(reading, true, t, 'de');
    expect(fieldsOf(shown, 'Aktivitäten')[0]).toMatchObject({ label: 'Beitrag · 3 Wo.', lang: 'de' });
    expect(fieldsOf(shown, 'Aktivitäten')[0]?.value).toMatch(/^Brücken halten lange\. .* …$/);
    expect(readIn(shown, 'Empfehlungen', 'Neueste')?.value).toBe('März 2025');
  });

  it('a post that goes on ends with a whole word', () => {
    const held = 'Brücken halten lange. '.repeat(7).slice(0, 120);
    const reading = blankProfile('linkedin', {
      activity: [{ text: held, age: null, repost: false }],
      states: { activity: 'read' },
    });
    const shown = seenProfile(reading, true, t, 'de');
    expect(held).toMatch(/Brücken ha$/);
    expect(readIn(shown, 'Aktivitäten', 'Beitrag')?.value).toMatch(/lange\. Brücken …$/);
  });

  it('says of many connections what LinkedIn says of them', () => {
    const shown = (network: 'linkedin' | 'xing', connections: number) =>
      readIn(seenProfile(blankProfile(network, { connections }), true, t, 'de'), 'Profilkopf', 'Kontakte')?.value;
    expect(shown('linkedin', 500)).toBe('500+');
    expect(shown('linkedin', 412)).toBe('412');
    expect(shown('xing', 500)).toBe('500');
  });

  it('of somebody else shows no photo, pronouns, search for a job or way to get in touch', () => {
    const labels = seenProfile(ADA, false, t, 'de').flatMap(({ fields }) => fields.map(({ label }) => label));
    for (const own of ['Profilfoto', 'Pronomen', 'Offen für Stellen', 'Wege zum Kontakt', 'Websites']) {
      expect(labels).not.toContain(own);
      expect(fieldsOf(parts, 'Profilkopf').map(({ label }) => label)).toContain(own);
    }
  });
});

describe('other pages', () => {
  it('a feed: each post with its author, and what it does not show', () => {
    const post: FeedReading['posts'][number] = {
      author: 'Tim Ott',
      authorPath: '/in/tim-ott/',
      authorHeadline: null,
      age: '3 Tage',
      text: `${'Brücken halten lange. '.repeat(20)}`,
      urn: null,
      reactions: 12,
      comments: null,
      reposts: null,
      repostedBy: null,
      promoted: false,
      media: 'none',
    };
    const [part] = seenPage({ network: 'linkedin', kind: 'feed', language: 'de', posts: [post], missing: [] }, t, 'de');
    expect(part?.title).toBe('Beitrag von Tim Ott');
    expect(part?.fields.find(({ label }) => label === 'Text')?.value).toMatch(/^Brücken halten lange\..* …$/);
    expect(part?.fields.find(({ label }) => label === 'Kommentare')?.state).toBe('absent');
    expect(part?.fields.find(({ label }) => label === 'Kennung')?.state).toBe('unclear');
  });

  it('a long list: the first entries one by one, the others counted', () => {
    const person = { name: 'Tim Ott', path: null, headline: null, location: null, degree: null };
    const reading: OtherReading = {
      network: 'linkedin',
      kind: 'people',
      language: 'de',
      people: Array.from({ length: 34 }, () => person),
      missing: [],
    };
    expect(seenPage(reading, t, 'de').length + leftOut(reading)).toBe(34);
    expect(leftOut(reading)).toBeGreaterThan(0);
    expect(leftOut({ ...reading, people: [person] })).toBe(0);
  });

  it('messages: who and how long, none of the words', () => {
    const reading: MessagesReading = {
      network: 'linkedin',
      kind: 'messages',
      language: 'de',
      partner: 'Tim Ott',
      partnerPath: null,
      messages: [{ sender: 'Tim Ott', text: 'Ganz vertraulich.', time: '14:13' }],
      conversations: [{ name: 'Ada Kühn', snippet: 'Auch das nicht.' }],
      missing: [],
    };
    const shown = JSON.stringify(seenPage(reading, t, 'de'));
    expect(shown).toContain('Tim Ott, 14:13');
    expect(shown).not.toMatch(/vertraulich|Auch das/);
  });

  it('nothing is said not to be there on a page that nobody could verify', () => {
    const person = { name: 'Tim Ott', path: '/profile/Tim_Ott/', headline: null, location: null, degree: null };
    const reading: OtherReading = {
      network: 'xing',
      kind: 'people',
      language: 'de',
      people: [person],
      missing: [],
      unverified: true,
    };
    const states = seenPage(reading, t, 'de').flatMap(({ fields }) => fields.map(({ state }) => state));
    expect(states).toContain('unclear');
    expect(states).not.toContain('absent');
  });
});

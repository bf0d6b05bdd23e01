import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { append } from '../../lib/db/journal/append.ts';
import { saveOwn } from '../../lib/db/people.ts';
import type { PageReading } from '../../lib/domain/pages/page-reading.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { blankProfile, type ProfileReading, SECTION_IDS } from '../../lib/domain/profile/reading.ts';
import { defaultSettings } from '../../lib/messages/settings.ts';
import { aContact } from '../../tests/support/journal/drafts.ts';
import type { TabReading } from '../reader/tab-reading.ts';
import { lookAt } from './look.ts';
import { createSeenPeople } from './seen-people.ts';

const LINKEDIN = 'https://www.linkedin.com';
const MIRIAM = `${LINKEDIN}/in/miriam-hofstetter/`;
const TOBIAS = `${LINKEDIN}/in/tobias-wendland/`;
const HOUR = 60 * 60 * 1000;

const db = new Database('look');
let seen = createSeenPeople();
let now = Date.parse('2026-11-25T08:00:00.000Z');

beforeEach(async () => {
  seen = createSeenPeople();
  await db.open();
});
afterEach(() => db.delete());

/** Shows a page to the background. */
async function lookWith(
  address: string,
  reading: PageReading,
  beside: Partial<TabReading> = {},
  language: CoachLanguage = 'de',
) {
  now += 60_000;
  const result = { ok: true as const, reading };
  return lookAt({
    db,
    settings: { ...defaultSettings('de'), language },
    seen,
    at: new Date(now).toISOString(),
    today: '2026-11-25',
    read: async () => ({ address, result, messages: null, draft: null, tables: 'built-in', ...beside }),
  });
}

const miriam = (over: Partial<ProfileReading> = {}) =>
  blankProfile('linkedin', { about: 'Ich halte Molkereien kalt.', skills: ['Kältetechnik'], ...over });
const tobias = (over: Partial<ProfileReading> = {}) =>
  blankProfile('linkedin', {
    name: 'Tobias Wendland',
    path: '/in/tobias-wendland/',
    isOwn: false,
    about: 'Sensoren für Brücken.',
    skills: ['Messtechnik'],
    extra: { memberId: 'ACoAAtobias' },
    ...over,
  });

/** The page of one section: knows neither name nor owner, and nothing else. */
function section(path: string, over: Partial<ProfileReading>): ProfileReading {
  const states = Object.fromEntries(SECTION_IDS.map((id) => [id, id === 'skills' ? 'read' : 'unseen'] as const));
  return blankProfile('linkedin', { name: '', path, isOwn: null, sections: ['skills'], states, ...over });
}

const kept = async () =>
  JSON.stringify(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
const stateOf = (look: Awaited<ReturnType<typeof lookWith>>, id: string) =>
  look.sections.find((each) => each.id === id)?.state;

describe('the own profile', () => {
  test('is judged and kept', async () => {
    const look = await lookWith(MIRIAM, miriam());
    expect(look.person).toMatchObject({ key: 'linkedin:miriam-hofstetter', own: true });
    expect(look.report).not.toBeNull();
    expect(await kept()).toContain('Ich halte Molkereien kalt.');
  });

  test('is known on the page of a single section, and both are one', async () => {
    await lookWith(MIRIAM, miriam({ states: { skills: 'partial', about: 'read' }, skillsTotal: 34 }));
    const path = '/in/miriam-hofstetter/';
    const look = await lookWith(`${MIRIAM}details/skills/`, section(path, { skills: ['Kältetechnik', 'Wartung'] }));
    expect(look.person).toMatchObject({ name: 'Miriam Hofstetter', own: true });
    expect(look.report).not.toBeNull();
    expect([stateOf(look, 'skills'), stateOf(look, 'about')]).toEqual(['read', 'read']);
    expect(JSON.stringify(await db.readings.toArray())).toContain('Wartung');
  });

  describe('completed by the own pages of activity', () => {
    const comment = (age: string, text: string) => ({ author: 'M', authorPath: '/in/miriam-hofstetter/', text, age });
    const comments = (...shownComments: ReturnType<typeof comment>[]): PageReading => {
      const counts = { reactions: null, comments: null, reposts: null, repostedBy: null, promoted: false };
      const by = { author: 'Bo Ek', authorPath: '/in/bo-ek/', authorHeadline: null, age: '2 Tage', urn: null };
      const posts = [{ ...counts, ...by, text: 'Neue Käserei', media: 'none' as const, shownComments }];
      return { network: 'linkedin', kind: 'feed', language: 'de', posts, missing: [] };
    };
    const some = comments(comment('3 Tage', 'Bei uns half ein Filter.'), comment('2 Monate', 'Wie oft?'));
    const unread = ({ report }: Awaited<ReturnType<typeof lookWith>>) =>
      report?.unread.find(({ id }) => id === 'LI-31');

    test('judges comments by them, with quotes; before that it says where to look', async () => {
      expect(unread(await lookWith(MIRIAM, miriam()))?.hint).toContain('Kommentare');
      const page = (await lookWith(`${MIRIAM}recent-activity/comments/`, some)).page;
      expect(page?.kept).toBe(
        'Die 2 eigenen Kommentare zählen nun beim eigenen Profil mit und bleiben auf diesem Gerät.',
      );
      const { report } = await lookWith(MIRIAM, miriam());
      const finding = [...(report?.fixes ?? []), ...(report?.more ?? [])].find(({ id }) => id === 'LI-31');
      expect(finding?.evidence[0]?.quote).toBe('Bei uns half ein Filter.');
    });

    test('keeps nothing of anybody else’s, nor before the own profile is known', async () => {
      await lookWith(`${MIRIAM}recent-activity/comments/`, some);
      await lookWith(TOBIAS, tobias());
      const page = (await lookWith(`${TOBIAS}recent-activity/comments/`, some)).page;
      expect(page?.kept).toBeNull();
      expect(await kept()).not.toContain('Filter');
    });
  });

  describe('compared with last time', () => {
    const titled = { headline: 'Vertriebsleiterin', states: { skills: 'partial' as const }, skillsTotal: 3 };
    const mended = { headline: 'Vertriebsleiterin | weniger Stillstand für Molkereien in Bayern und Tirol' };
    const skills = Array.from({ length: 12 }, (_, i) => `Kältetechnik ${i}`);

    test('tells the same in another language', async () => {
      await lookWith(MIRIAM, miriam(titled), {}, 'de');
      now += 24 * HOUR;
      expect((await lookWith(MIRIAM, miriam(titled), {}, 'en')).report?.changes).toBeNull();
      const later = await lookWith(MIRIAM, miriam({ ...titled, ...mended }), {}, 'en');
      expect(later.report?.changes?.better).toContain('Length of the headline');
      const again = await lookWith(MIRIAM, miriam({ ...titled, ...mended }), {}, 'de');
      expect(again.report?.changes?.better).toContain('Länge des Slogans');
      expect(again.report?.changes?.worse).toEqual([]);
    });

    test('counts what the page of a section adds, and forgets nothing where the profile was read in part', async () => {
      const details = (names: string[]) => section('/in/miriam-hofstetter/', { skills: names });
      await lookWith(MIRIAM, miriam(titled));
      await lookWith(`${MIRIAM}details/skills/`, details(skills.slice(0, 3)));
      now += 48 * HOUR;
      const top = { ...mended, states: { skills: 'unseen' as const }, skills: [] };
      const changes = (await lookWith(MIRIAM, miriam(top))).report?.changes;
      expect(changes?.better).toContain('Länge des Slogans');
      expect(changes?.worse).not.toContain('Kenntnisse');
      now += 48 * HOUR;
      await lookWith(MIRIAM, miriam(top));
      const look = await lookWith(`${MIRIAM}details/skills/`, details(skills));
      expect(look.report?.changes?.better).toEqual(['Kenntnisse']);
    });
  });

  test('is completed by what was seen today, not by what was seen last week', async () => {
    const unseen = { states: { about: 'unseen' as const }, about: null };
    await lookWith(MIRIAM, miriam());
    expect(stateOf(await lookWith(MIRIAM, miriam(unseen)), 'about')).toBe('absent');
    await db.readings.clear();
    await lookWith(MIRIAM, miriam({ states: { about: 'read' } }));
    expect(stateOf(await lookWith(MIRIAM, miriam(unseen)), 'about')).toBe('read');
    now += 7 * 24 * HOUR;
    expect(stateOf(await lookWith(MIRIAM, miriam(unseen)), 'about')).toBe('unseen');
  });

  test('keeps its history when its address changes, as long as the network names the same member', async () => {
    const member = { extra: { memberId: 'ACoAAmiriam' } };
    await lookWith(MIRIAM, miriam(member));
    const moved = '/in/miriam-hofstetter-kaelte/';
    await lookWith(LINKEDIN + moved, miriam({ ...member, path: moved, headline: 'Kälte für Molkereien' }));
    expect(await db.readings.toArray()).toMatchObject([{ person: 'linkedin:miriam-hofstetter' }]);
  });

  test('is asked about where nobody knows, and then the answer counts', async () => {
    const unknown = miriam({ isOwn: null });
    const asked = await lookWith(MIRIAM, unknown);
    expect([asked.person?.own, asked.report]).toEqual([null, null]);
    expect(await kept()).not.toContain('Molkereien');
    await saveOwn(db, 'linkedin:miriam-hofstetter', true, new Date(now).toISOString());
    expect((await lookWith(MIRIAM, unknown)).report).not.toBeNull();
  });
});

describe('somebody else’s profile', () => {
  test('is neither judged nor kept', async () => {
    const look = await lookWith(TOBIAS, tobias());
    expect([look.person?.own, look.report]).toEqual([false, null]);
    expect(await kept()).not.toMatch(/tobias|wendland|Brücken/i);
  });

  test('is kept where the person is in the journal, from the entry on, without photo and looking for work', async () => {
    const page = tobias({ photo: true, openToWork: true, pronouns: 'er/ihm' });
    await lookWith(TOBIAS, page);
    await append(db, [aContact('linkedin:tobias-wendland', 'call')], new Date(now).toISOString());
    await lookWith(TOBIAS, page);
    now += 24 * HOUR;
    await lookWith(TOBIAS, { ...page, headline: 'Leiter Technik' });
    const rows = await db.snapshots.toArray();
    expect(rows.map(({ person }) => person)).toEqual(['linkedin:tobias-wendland']);
    expect(rows[0]?.snapshot).toMatchObject({ about: 'Sensoren für Brücken.', headline: 'Leiter Technik' });
    expect(await kept()).not.toMatch(/er\/ihm|openToWork|ACoAAtobias/);
  });

  test('is not judged by a slip of the user either: the page’s own word counts', async () => {
    await saveOwn(db, 'linkedin:tobias-wendland', true, new Date(now).toISOString());
    const look = await lookWith(TOBIAS, tobias());
    expect(look.report).toBeNull();
    expect(JSON.stringify(await db.readings.toArray())).not.toContain('Wendland');
  });

  test('is joined over its pages in memory', async () => {
    await lookWith(TOBIAS, tobias());
    const look = await lookWith(`${TOBIAS}details/skills/`, section('/in/tobias-wendland/', { skills: ['Prüfung'] }));
    expect(look.person).toMatchObject({ name: 'Tobias Wendland', own: null });
    expect([stateOf(look, 'skills'), stateOf(look, 'about')]).toEqual(['read', 'absent']);
    expect(await kept()).not.toMatch(/tobias|Prüfung/i);
  });

  test('gets nothing of anybody else’s', async () => {
    await lookWith(MIRIAM, miriam({ extra: { memberId: 'ACoAAmiriam' } }));
    await lookWith(TOBIAS, tobias());
    const path = '/in/nadia-rahimi/';
    const look = await lookWith(`${LINKEDIN}${path}details/skills/`, section(path, { skills: ['Waagen'] }));
    expect(look.person).toMatchObject({ key: 'linkedin:nadia-rahimi', name: 'nadia-rahimi', own: null });
    expect(look.report).toBeNull();
    expect(stateOf(look, 'about')).toBe('unseen');
    expect(JSON.stringify(look)).not.toMatch(/miriam|tobias|kältetechnik|messtechnik/i);
  });
});

describe('other pages', () => {
  const private_ = 'Unter uns gesagt';
  const messages = {
    network: 'linkedin' as const,
    kind: 'messages' as const,
    language: 'de' as const,
    partner: 'Tobias Wendland',
    partnerPath: '/in/tobias-wendland/',
    messages: [{ sender: 'Tobias Wendland', text: private_, time: null }],
    conversations: [],
    missing: [],
  };

  test('messages are counted; nothing of them is kept, or shown', async () => {
    const look = await lookWith(`${LINKEDIN}/messaging/thread/x/`, messages);
    expect(look.page).toMatchObject({ kind: 'messages', sentence: 'Eine Nachricht gelesen.' });
    expect([look.person, look.report, look.sections]).toEqual([null, null, []]);
    expect(JSON.stringify(look)).not.toContain(private_);
    expect(await kept()).not.toMatch(/Wendland|Unter uns/);
  });

  test('messages open beside the own profile change nothing about it', async () => {
    const alone = await lookWith(MIRIAM, miriam());
    const look = await lookWith(MIRIAM, miriam(), {
      messages,
      draft: { network: 'linkedin', text: 'Hal', editor: 'message', limit: 8_000, length: 3 },
    });
    expect(look.beside).toBe('Daneben offen: Nachrichten mit Tobias Wendland, eine gelesen.');
    expect(look.draft?.length).toBe(3);
    expect(look.sections).toEqual(alone.sections);
    expect(await kept()).not.toMatch(/Wendland|Unter uns/);
  });

  test('a page that gave no reading keeps nothing and shows nobody', async () => {
    await lookWith(MIRIAM, miriam());
    const before = await kept();
    const result = { ok: false as const, refusal: 'changing' as const, found: 'another person' };
    const look = await lookWith(MIRIAM, miriam(), { result });
    expect(look).toMatchObject({ refusal: { code: 'changing' }, person: null, report: null });
    expect(await kept()).toBe(before);
  });
});

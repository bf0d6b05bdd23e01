import { expect, test } from 'vitest';
import type { FeedPost } from '../../../lib/domain/pages/feed.ts';
import type { ListedPerson } from '../../../lib/domain/pages/people.ts';
import type { CoachLanguage } from '../../../lib/domain/profile/checks/check.ts';
import { translateFor } from '../words.ts';
import { besideView } from './beside-view.ts';
import { type OtherReading, pageView } from './page-view.ts';

const common = { network: 'linkedin' as const, language: 'de' as const, missing: [] as string[] };

/** Words that nobody but their authors should see. */
const PRIVATE = 'Unter uns gesagt';

const post = (over: Partial<FeedPost> = {}): FeedPost => ({
  author: 'Tobias Wendland',
  authorPath: '/in/tobias-wendland/',
  authorHeadline: PRIVATE,
  age: '3 Std.',
  text: PRIVATE,
  urn: null,
  reactions: null,
  comments: null,
  reposts: null,
  repostedBy: null,
  promoted: false,
  media: 'none',
  ...over,
});
const listed: ListedPerson = {
  name: 'Tobias Wendland',
  path: '/in/tobias-wendland/',
  headline: PRIVATE,
  location: null,
  degree: 2,
};
const feed = (posts: FeedPost[]): OtherReading => ({ ...common, kind: 'feed', posts });
const people = (count: number): OtherReading => ({ ...common, kind: 'people', people: Array(count).fill(listed) });
const messages = {
  ...common,
  kind: 'messages' as const,
  partner: 'Tobias Wendland',
  partnerPath: '/in/tobias-wendland/',
  messages: [{ sender: 'Tobias Wendland', text: PRIVATE, time: null }],
  conversations: [{ name: 'Nadia Rahimi', snippet: PRIVATE }],
};

function view(reading: OtherReading, path: string, language: CoachLanguage = 'de') {
  const seen = pageView(reading, new URL(path, 'https://www.linkedin.com'), translateFor(language));
  expect(JSON.stringify(seen)).not.toContain(PRIVATE);
  return seen;
}

test.each([
  ['/feed/', 'Startseite', '3 Beiträge gelesen, einer davon eine Anzeige.'],
  [
    '/in/tobias-wendland/recent-activity/all/',
    'Beiträge einer Person',
    '3 Beiträge gelesen, einer davon eine Anzeige.',
  ],
  ['/company/nordlicht/posts/', 'Beiträge eines Unternehmens', '3 Beiträge gelesen, einer davon eine Anzeige.'],
])('a feed at %s', (path, title, sentence) => {
  expect(view(feed([post(), post(), post({ promoted: true })]), path)).toMatchObject({ title, sentence, name: null });
});

test('counts are said as people say them', () => {
  const sentence = (posts: FeedPost[], language?: CoachLanguage) => view(feed(posts), '/feed/', language).sentence;
  expect(sentence([])).toBe('Noch ist kein Beitrag zu sehen.');
  expect(sentence([post()])).toBe('Ein Beitrag gelesen.');
  expect(sentence([post({ promoted: true })])).toBe('Eine Anzeige gelesen.');
  const ads = Array(4).fill(post({ promoted: true }));
  expect(sentence([post(), ...ads])).toBe('5 Beiträge gelesen, 4 davon Anzeigen.');
  expect(sentence([post(), ...ads], 'en')).toBe('5 posts read, 4 of them ads.');
});

test('one post with the comments that stand open', () => {
  const comment = { author: 'Nadia Rahimi', authorPath: null, text: PRIVATE };
  const shown = view(feed([post({ shownComments: [comment, comment] })]), '/feed/update/urn:li:activity:7/');
  expect(shown).toMatchObject({ title: 'Beitrag', sentence: 'Den Beitrag und 2 Kommentare gelesen.', limits: [] });
});

test.each([
  ['/mynetwork/invite-connect/connections/', 25, 'Kontakte', '25 Kontakte in dieser Liste.'],
  ['/search/results/people/?keywords=x', 10, 'Suche nach Personen', '10 Personen in dieser Liste.'],
  ['/mynetwork/network-manager/people-follow/followers/', 1, 'Follower', 'Eine Person in dieser Liste.'],
  ['/mynetwork/network-manager/people-follow/following/', 3, 'Abonnierte Personen', '3 Personen in dieser Liste.'],
  ['/company/nordlicht/people/', 3, 'Mitarbeitende', '3 Personen in dieser Liste.'],
])('people at %s are counted and not named', (path, count, title, sentence) => {
  const shown = view(people(count), path);
  expect(shown).toMatchObject({ title, sentence });
  expect(JSON.stringify(shown)).not.toContain('Wendland');
});

test('invitations are counted and not named', () => {
  const shown = view({ ...common, kind: 'invitations', people: [{ ...listed, sent: null }] }, '/x');
  expect(shown).toMatchObject({ title: 'Einladungen', sentence: 'Eine Einladung in dieser Liste.' });
  expect(JSON.stringify(shown)).not.toContain('Wendland');
});

test('messages: the name over the conversation and how many there are, never a word of them', () => {
  expect(view(messages, '/messaging/thread/x/')).toMatchObject({
    title: 'Nachrichten',
    name: 'Tobias Wendland',
    sentence: 'Eine Nachricht gelesen.',
  });
  const closed = view({ ...messages, partner: null, messages: [] }, '/messaging/');
  expect(closed).toMatchObject({
    name: null,
    sentence: 'Kein Gespräch ist offen, eines steht in der Liste.',
    limits: [],
  });
  expect(JSON.stringify(closed)).not.toContain('Rahimi');
});

test('a company says what its page says, in figures of the coach’s language', () => {
  const company: OtherReading = {
    ...common,
    kind: 'company',
    path: '/company/nordlicht/',
    name: 'Nordlicht Kühltechnik',
    tagline: null,
    industry: 'Maschinenbau',
    location: null,
    followers: 12_345,
    employees: '51–200 Beschäftigte',
    website: 'https://nordlicht.example',
    about: 'Kälte für Molkereien.',
    specialties: ['Kälteanlagen', 'Wartung'],
  };
  expect(view(company, '/company/nordlicht/')).toMatchObject({
    name: 'Nordlicht Kühltechnik',
    sentence: '6 Angaben gelesen.',
    facts: [
      { label: 'Branche', value: 'Maschinenbau' },
      { label: 'Größe', value: '51–200 Beschäftigte' },
      { label: 'Follower', value: '12.345' },
      { label: 'Website', value: 'https://nordlicht.example' },
      { label: 'Schwerpunkte', value: 'Kälteanlagen, Wartung' },
      { label: 'Beschreibung', value: '21 Zeichen' },
    ],
    limits: [],
  });
  const bare = {
    ...company,
    industry: null,
    followers: null,
    employees: null,
    website: null,
    about: null,
    specialties: [],
  };
  expect(view(bare, '/company/nordlicht/', 'de-CH')).toMatchObject({
    sentence: 'Ausser dem Namen keine Angabe gelesen.',
    limits: ['Mehr Angaben stehen auf der Unterseite «Info».'],
  });
});

test('a job posting is named by its title, with the warning that nobody verified this', () => {
  const job: OtherReading = {
    ...common,
    kind: 'job',
    path: '/jobs/view/4711/',
    title: 'Servicetechnikerin Kälte',
    company: 'Nordlicht Kühltechnik',
    companyPath: null,
    location: 'Flensburg',
    text: null,
  };
  const shown = view(job, '/jobs/view/4711/');
  expect(shown.name).toBe('Servicetechnikerin Kälte');
  expect(shown.facts.map(({ label }) => label)).toEqual(['Unternehmen', 'Standort']);
  expect(shown.limits.join()).toContain('nicht an echten Seiten geprüft');
});

test.each([
  ['/discover/updates', feed([post()]), 'Startseite'],
  ['/discover/your-posts', feed([post()]), 'Beiträge einer Person'],
  ['/discover/detail-activities/7a31c0/', feed([post()]), 'Beitrag'],
  ['/network/contactlist', people(2), 'Kontakte'],
  ['/search/members?keywords=x', people(2), 'Suche nach Personen'],
  ['/pages/nordlicht/employees', people(2), 'Mitarbeitende'],
  ['/chats', messages, 'Nachrichten'],
] as const)('XING %s is named by its address, with the warning that nobody verified it', (path, reading, title) => {
  const unverified = { ...reading, network: 'xing' as const, unverified: true as const };
  const seen = pageView(unverified, new URL(path, 'https://www.xing.com'), translateFor('de'));
  expect(seen.title).toBe(title);
  expect(seen.limits.at(-1)).toBe('Für XING ist das Lesen noch nicht an echten Seiten geprüft. Lücken sind möglich.');
});

test('messages beside another page are one sentence', () => {
  const t = translateFor('de');
  expect(besideView(null, t)).toBeNull();
  expect(besideView(messages, t)).toBe('Daneben offen: Nachrichten mit Tobias Wendland, eine gelesen.');
  expect(besideView({ ...messages, partner: null }, t)).toBe('Daneben offen: ein Gespräch, eine Nachricht gelesen.');
  expect(besideView({ ...messages, partner: null, messages: [] }, t)).toBe(
    'Daneben offen: die Nachrichten, ein Gespräch in der Liste.',
  );
});

import { describe, expect, it } from 'vitest';
import { judge, outcomeOf, position, quotesOf } from '../../../../../tests/support/judge-linkedin.ts';
import type { Experience, ProfileReading } from '../../reading.ts';
import type { Role } from '../check.ts';

const described = (description: string): Experience =>
  position({ title: 'Vertriebsingenieurin', company: 'Mindset GmbH', description });

describe('LI-29 link to the offer', () => {
  const company = {
    name: null,
    path: null,
    blocklist: [],
    links: ['muster.example/stellen', 'linkedin.com/company/muster/jobs'],
  };
  const outcome = (reading: Partial<ProfileReading>) => outcomeOf('LI-29', reading, { company });

  it('rests where no page was named', () => {
    expect(outcomeOf('LI-29', { extra: { websites: ['muster.example'] } })).toBe('notApplicable');
  });

  it.each([
    ['in the Info', { about: 'Alle Stellen: muster.example/stellen/graz.' }],
    ['in a description', { experience: [described('Mehr auf https://www.muster.example/stellen')] }],
    [
      'under Featured, inside the network',
      { states: { featured: 'read' }, extra: { featuredLinks: ['/company/muster/jobs/'] } },
    ],
  ] as [string, Partial<ProfileReading>][])('finds a link %s though the contact sheet is closed', (_name, reading) => {
    expect(outcome(reading)).toBe('pass');
  });

  it.each([
    ['the sheet is closed', {}],
    ['the head shows one link only', { extra: { websites: ['https://blog.example'], contactKinds: ['website'] } }],
    ['Featured was not seen', { states: { featured: 'unseen' }, extra: { contactKinds: ['email'] } }],
    ['Featured goes on', { states: { featured: 'partial' }, extra: { contactKinds: ['email'] } }],
    [
      'an item shows its title alone',
      { states: { featured: 'read' }, extra: { contactKinds: ['email'], featuredLinks: ['Offene Stellen'] } },
    ],
    ['a link is shortened', { about: 'Stellen: https://lnkd.in/abc', extra: { contactKinds: ['email'] } }],
  ] as [string, Partial<ProfileReading>][])('fails nobody where %s', (_name, reading) => {
    expect(outcome(reading)).toBe('unreadable');
  });

  it('takes a post under Featured for no hidden link', () => {
    const extra = { contactKinds: ['phone' as const], featuredLinks: ['/feed/update/urn:li:activity:1'] };
    expect(outcome({ states: { featured: 'read' }, extra })).toBe('fail');
  });
});

describe('LI-30 own posts', () => {
  const activity = (...days: (number | null | 'repost')[]): Partial<ProfileReading> => ({
    states: { activity: 'read' },
    activity: days.map((day, i) => ({ text: `Beitrag ${i}`, age: `${day} Tage`, repost: day === 'repost' })),
    extra: { activityAgeDays: days.map((day) => (day === 'repost' ? 2 : day)) },
  });

  it.each([
    ['two recent ones', activity(1, 20), 'pass'],
    ['one, and an old one below it', activity(1, 30), 'partial'],
    ['old ones only', activity(60, 90), 'fail'],
    ['one recent one with nothing below it', activity(1), 'unreadable'],
    ['reposts that may hide own posts below', activity('repost', 'repost'), 'unreadable'],
    ['a repost and an old post', activity('repost', 40), 'fail'],
    ['an age nobody understands', activity(null, 40), 'unreadable'],
    ['an age nobody understands below an old post', activity(40, null), 'fail'],
    ['a list that holds comments', activity(), 'unreadable'],
    ['no activity at all', {}, 'fail'],
  ] as const)('%s: %s', (_name, reading, outcome) => {
    expect(outcomeOf('LI-30', reading)).toBe(outcome);
  });

  it('shows how old the newest own one is', () => {
    expect(quotesOf('LI-30', activity(420, 500))).toEqual(['420 Tage']);
    expect(quotesOf('LI-30', {})).toEqual([null]);
  });
});

describe('LI-31 comments', () => {
  it.each([
    [0, 'fail'],
    [1, 'fail'],
    [2, 'partial'],
    [5, 'partial'],
    [6, 'pass'],
  ])('%s: %s', (count, outcome) => {
    const recent = Array.from({ length: count }, (_, i) => ({ text: `Gedanke ${i}`, age: '3 Tage', days: 3 }));
    const older = { text: 'Älterer Gedanke', age: '2 Monate', days: 60 };
    expect(outcomeOf('LI-31', { extra: { ownComments: [...recent, older] } })).toBe(outcome);
    // Where the list was not scrolled to its end, more may follow.
    const cut = outcome === 'pass' ? 'pass' : 'unreadable';
    expect(outcomeOf('LI-31', { extra: { ownComments: recent } })).toBe(cut);
  });

  it('says nothing of comments where no page showed them', () => {
    expect(outcomeOf('LI-31', { extra: { ownComments: null } })).toBe('unreadable');
  });

  it('says how old the newest one is where none is recent', () => {
    const ownComments = [{ text: 'Bei uns half ein Filter.', age: '2 Monate', days: 60 }];
    expect(judge('LI-31', { extra: { ownComments } }).evidence).toEqual([{ quote: '2 Monate', place: 'activity' }]);
  });
});

describe('LI-32 shared posts', () => {
  const shared = (pattern: string): Partial<ProfileReading> => ({
    states: { activity: 'read' },
    activity: [...pattern].map((kind, i) => ({ text: `Beitrag ${i}`, age: null, repost: kind === 'r' })),
  });

  it.each([
    ['rr', 'unreadable'],
    ['roo', 'pass'],
    ['rro', 'partial'],
    ['rrr', 'fail'],
    ['rrrr', 'fail'],
    ['rrooo', 'partial'],
    ['rrrooooooo', 'pass'],
    ['ooooooooooo', 'pass'],
    ['rrrrrrrooorrrr', 'fail'],
  ])('%s: %s', (pattern, outcome) => {
    expect(outcomeOf('LI-32', shared(pattern))).toBe(outcome);
  });

  it('has nothing to judge where nothing was posted', () => {
    expect(outcomeOf('LI-32', {})).toBe('notApplicable');
    expect(outcomeOf('LI-32', shared(''))).toBe('unreadable');
  });
});

describe('LI-33 network', () => {
  it.each([
    ['sales', 200, 'pass'],
    ['sales', 199, 'partial'],
    ['recruiter', 49, 'fail'],
    ['employee', 50, 'pass'],
    ['employee', 20, 'partial'],
    ['employee', 0, 'fail'],
    ['executive', null, 'unreadable'],
  ] as [Role, number | null, string][])('%s with %s: %s', (role, connections, outcome) => {
    expect(outcomeOf('LI-33', { connections }, { role })).toBe(outcome);
  });
});

describe('LI-34 first person', () => {
  it.each([
    ['Ich leite die Werkstatt.', 'pass'],
    ['Wir sind ein Betrieb mit langer Geschichte und bauen Pumpen.', 'partial'],
    ['I’m the one who keeps the lines running at our plant.', 'pass'],
    ['Sie leitet den Einkauf und verantwortet vier Werke.', 'fail'],
    ['Sie suchen eine Lösung? Mich fragen heißt, eine Antwort zu bekommen.', 'pass'],
    ['', 'notApplicable'],
  ])('%s: %s', (about, outcome) => {
    expect(outcomeOf('LI-34', { about })).toBe(outcome);
  });

  it('does not judge a cut text', () => {
    expect(outcomeOf('LI-34', { about: 'Planung und Bau von Anlagen', states: { about: 'partial' } })).toBe(
      'unreadable',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { standardContext } from '../../../../../tests/support/check-context.ts';
import { blankProfile, type Experience, type ProfileReading, SECTION_IDS } from '../../reading.ts';
import { type CheckContext, type CheckExample, ROLES, type Role } from '../check.ts';
import { CHECKS } from '../index.ts';

const checks = CHECKS.filter(({ id }) => id >= 'LI-29' && id <= 'LI-42');

function judge(id: string, reading: Partial<ProfileReading>, context: Partial<CheckContext> = {}) {
  const check = checks.find((candidate) => candidate.id === id);
  const role = ROLES.find((candidate) => (check?.weights[candidate] ?? 0) > 0) ?? 'sales';
  return check?.judge(blankProfile('linkedin', reading), standardContext({ role, ...context }));
}
const outcomeOf = (...args: Parameters<typeof judge>) => judge(...args)?.outcome;
const quotesOf = (...args: Parameters<typeof judge>) => judge(...args)?.evidence.map(({ quote }) => quote);

const unseen = Object.fromEntries(SECTION_IDS.map((section) => [section, 'unseen' as const]));

const position = (description: string): Experience => ({
  title: 'Vertriebsingenieurin',
  company: 'Mindset GmbH',
  employmentType: null,
  start: '2022',
  end: 'present',
  location: null,
  description,
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const examples = Object.entries(check.examples) as [string, CheckExample][];

  it.each(examples)('comes out as %s on its example', (said, { reading, context }) => {
    // The check of wording for people is a hint and knows no failure.
    const expected = id === 'LI-41' && said === 'fail' ? 'partial' : said;
    expect(outcomeOf(id, reading, context)).toBe(expected);
  });

  it('quotes what stands in the reading, nothing twice', () => {
    for (const [, { reading, context }] of examples) {
      const text = JSON.stringify(reading).replace(/\\n/g, '\n');
      const evidence = judge(id, reading, context)?.evidence ?? [];
      for (const { quote } of evidence) if (quote !== null) expect(text).toContain(quote);
      expect(new Set(evidence.map(({ quote, place }) => `${place} ${quote}`)).size).toBe(evidence.length);
    }
  });

  it('says nothing about what could not be seen', () => {
    for (const [, { context }] of examples) {
      expect(['unreadable', 'notApplicable']).toContain(outcomeOf(id, { states: unseen }, context));
    }
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const about of [
      'Wir bauen um. '.repeat(7000),
      '🚀!!! '.repeat(16_000),
      'a'.repeat(100_000),
      'DER '.repeat(25_000),
    ]) {
      judge(id, { about, headline: 'Pumpen' }, check.examples.pass.context);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});

describe('a text in French', () => {
  const about = 'Nous construisons des ponts et des routes depuis longtemps avec une équipe formidable. '.repeat(9);

  it.each(['LI-34', 'LI-36', 'LI-37', 'LI-38'])('is not judged by %s', (id) => {
    expect(outcomeOf(id, { about, headline: 'Ponts et routes' })).toBe('notApplicable');
  });

  it.each(['LI-35', 'LI-39', 'LI-40', 'LI-42'])('gives no finding in %s', (id) => {
    expect(['pass', 'notApplicable']).toContain(outcomeOf(id, { about, headline: 'Ponts et routes pour la région' }));
  });
});

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
    ['in a description', { experience: [position('Mehr auf https://www.muster.example/stellen')] }],
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
    expect(judge('LI-31', { extra: { ownComments } })?.evidence).toEqual([{ quote: '2 Monate', place: 'activity' }]);
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

describe('LI-35 worn words', () => {
  const about = 'Ich prüfe jede Anlage vor Ort und rechne zweimal. '.repeat(8);

  it.each([
    ['none', 'Pumpen für Molkereien', about, 'pass'],
    ['one in a long text', 'Pumpen für Molkereien', `${about} Ich bin flexibel. ${about}`, 'pass'],
    ['one in the headline', 'Leidenschaftlich für Molkereien', about, 'partial'],
    ['two in the headline', 'Motiviert und dynamisch', about, 'fail'],
    ['two in a short text', 'Pumpen für Molkereien', 'Ich bin flexibel, belastbar und gern im Werk.', 'fail'],
    ['the name of the company', 'Beraterin bei Mindset', about, 'pass'],
    ['titles with such a word', 'Strategischer Einkauf | Agile Coach | Creative Director', about, 'pass'],
  ])('%s: %s', (_name, headline, text, outcome) => {
    expect(outcomeOf('LI-35', { headline, about: text, experience: [position('')] })).toBe(outcome);
  });

  it('reads the newest position, not older ones', () => {
    const worn = position('Dynamisch, flexibel, belastbar, engagiert und kreativ.');
    expect(outcomeOf('LI-35', { headline: 'Pumpen', about, experience: [worn] })).toBe('fail');
    expect(outcomeOf('LI-35', { headline: 'Pumpen', about, experience: [position('Pumpen.'), worn] })).toBe('pass');
  });

  it('quotes the very words, each once', () => {
    const text = 'Dynamisch, kreativ und dynamisch bin ich.';
    expect(quotesOf('LI-35', { headline: 'Motiviert', about: text })).toEqual(['Motiviert', 'dynamisch', 'kreativ']);
  });

  it('fails a headline that was read although the Info was not', () => {
    expect(outcomeOf('LI-35', { headline: 'Motiviert und dynamisch', states: unseen })).toBe('fail');
    expect(outcomeOf('LI-35', { headline: 'Motiviert', states: unseen })).toBe('unreadable');
  });
});

describe('LI-36 filler words', () => {
  it('quotes the very words, each once', () => {
    const about = 'Eigentlich sind wir eigentlich grundsätzlich im Rahmen von Umbauten da.';
    expect(quotesOf('LI-36', { about })).toEqual(['eigentlich', 'grundsätzlich', 'im Rahmen von']);
  });
});

describe('LI-37 reader focus', () => {
  const about = 'Ich plane Umbauten für Kunden. Ich komme vorher vorbei, ich rechne und ich bleibe.';

  it('asks more of sales than of a specialist', () => {
    expect(outcomeOf('LI-37', { about }, { role: 'sales' })).toBe('partial');
    expect(outcomeOf('LI-37', { about }, { role: 'employee' })).toBe('pass');
  });

  it('says nothing about a text with hardly a word for either', () => {
    expect(outcomeOf('LI-37', { about: 'Ich baue Brücken.' })).toBe('notApplicable');
  });

  it('shows the sentences, not a ratio', () => {
    expect(quotesOf('LI-37', { about }, { role: 'sales' })).toEqual([
      'Ich komme vorher vorbei, ich rechne und ich bleibe.',
    ]);
  });
});

describe('LI-38 readability', () => {
  const sentence = (length: number) => `${'und so '.repeat(20).split(' ').slice(0, length).join(' ')}.`;
  const text = (length: number) => Array.from({ length: 8 }, () => `Wir ${sentence(length - 1)}`).join(' ');

  it.each([
    [18, 'pass'],
    [19, 'partial'],
    [24, 'partial'],
    [25, 'fail'],
  ])('%i words a sentence: %s', (length, outcome) => {
    expect(outcomeOf('LI-38', { about: text(length) })).toBe(outcome);
  });

  it('does not judge a few words', () => {
    expect(
      outcomeOf('LI-38', { about: 'Produktionsplanung, Instandhaltung und Qualitätssicherung für Molkereien.' }),
    ).toBe('notApplicable');
  });

  it('bears with German compounds', () => {
    const about =
      'Ich leite die Instandhaltung eines Lebensmittelwerks mit 22 Leuten. Wir betreuen neun Abfüllanlagen in drei Schichten. ' +
      'Mein Schwerpunkt liegt auf vorausschauender Wartung, Ersatzteilen und der Schulung der Schichtteams. ' +
      'Davor war ich Servicetechniker für Verpackungsmaschinen und viel unterwegs. Deshalb gehen wir jeden Morgen gemeinsam ' +
      'durch die Halle und hören, wie die Anlagen klingen.';
    expect(outcomeOf('LI-38', { about })).toBe('pass');
  });
});

describe('LI-39 typography', () => {
  it('adds up findings of all texts', () => {
    const reading = {
      headline: 'Los geht es!!!',
      about: 'Ich baue JETZT SCHNELL um.',
      experience: [position('Wirklich???')],
    };
    expect(outcomeOf('LI-39', reading)).toBe('fail');
    expect(quotesOf('LI-39', reading)).toEqual(['es!!!', 'JETZT SCHNELL', 'Wirklich???']);
  });

  it('does not pass where the Info was not read, but says what was', () => {
    expect(outcomeOf('LI-39', { headline: 'Pumpen', states: unseen })).toBe('unreadable');
    expect(outcomeOf('LI-39', { headline: '𝗣𝘂𝗺𝗽𝗲𝗻', states: unseen })).toBe('fail');
  });

  it('leaves the company’s own capitals alone', () => {
    expect(
      outcomeOf('LI-39', { headline: 'Verkauf bei MINDSET', about: 'Ich baue.', experience: [position('')] }),
    ).toBe('pass');
  });
});

describe('LI-40 spelling and language', () => {
  it.each([
    ['de-CH', 'Ich plane Strassen im Grossraum Zürich.', 'pass'],
    ['de-CH', 'Ich plane Straßen im Grossraum Zürich.', 'partial'],
    ['de', 'Ich plane Prozesse, muss und dass passt, zuverlässig.', 'pass'],
    ['de', 'Ich plane Strassen und grosse Brücken, ausserdem Wege.', 'fail'],
    ['de', 'Gross margin and net margin', 'pass'],
    ['de', 'Ich bin Head of Growth und Product Owner bei einem Hersteller in Köln.', 'pass'],
  ] as const)('%s: %s: %s', (spelling, about, outcome) => {
    expect(outcomeOf('LI-40', { about }, { spelling })).toBe(outcome);
  });

  it('knows names on the page', () => {
    const reading = { about: 'Frau Großmann leitet den Einkauf.', name: 'Eva Großmann' };
    expect(outcomeOf('LI-40', reading, { spelling: 'de-CH' })).toBe('pass');
  });
});

describe('LI-41 wording for people', () => {
  const about = 'Ich begleite Bewerber:innen und spreche mit unseren Kunden.';

  it('rests where no style was chosen', () => {
    expect(outcomeOf('LI-41', { about })).toBe('notApplicable');
  });

  it.each([
    ['sign', ['Kunden']],
    ['pair', ['Bewerber:innen', 'Kunden']],
    ['neutral', ['Bewerber:innen', 'Kunden']],
  ] as const)('%s', (genderStyle, quotes) => {
    expect(quotesOf('LI-41', { about }, { genderStyle })).toEqual(quotes);
  });

  it('leaves titles and companies alone', () => {
    const experience = [
      { ...position('Planung von Umbauten'), title: 'Leiter Technik', company: 'Kollegen & Partner' },
    ];
    expect(
      outcomeOf('LI-41', { about: 'Ich arbeite bei Kollegen & Partner.', experience }, { genderStyle: 'sign' }),
    ).toBe('pass');
  });
});

describe('LI-42 nothing confidential', () => {
  const company = { name: null, path: null, links: [], blocklist: ['Projekt Adler'] };

  it.each([
    ['Zurzeit im projekt Adler.', 'fail'],
    ['Mobil +49 170 1234567', 'fail'],
    ['Wir sind Marktführer für Pumpen.', 'partial'],
    ['Laut Branchenstatistik 2025 sind wir Marktführer.', 'pass'],
    ['I am leading a team of 14 people.', 'pass'],
    ['Ich betreue die Krankenpflege einer Klinik.', 'pass'],
  ])('%s: %s', (about, outcome) => {
    expect(outcomeOf('LI-42', { about }, { company })).toBe(outcome);
  });

  it('works without a list of the company', () => {
    expect(outcomeOf('LI-42', { about: 'Ich plane Brücken.' })).toBe('pass');
  });

  it('clears nobody whose positions were not read', () => {
    expect(outcomeOf('LI-42', { about: 'Ich plane Brücken.', states: { experience: 'unseen' } })).toBe('unreadable');
  });
});

describe('an About text that says “we” only', () => {
  const sentences = ['We ship parts.', 'We plan lines and we build what we planned.', 'Our lines run.'];
  const about = [...sentences, ...sentences].join(' ');

  it('is not told both that the I is missing and that there is too much of it', () => {
    const wording = checks.find(({ id }) => id === 'LI-37')?.wording;
    expect(outcomeOf('LI-34', { about, language: 'en' })).not.toBe('pass');
    expect(outcomeOf('LI-37', { about, language: 'en' })).toBe('fail');
    const said = [wording?.de.fail, wording?.de.advice, wording?.en.fail, wording?.en.advice].join(' ');
    expect(said).not.toMatch(/Ich-S|ums Ich|I-sent|yourself/);
  });

  it('quotes each sentence once', () => {
    const quotes = judge('LI-37', { about, language: 'en' })?.evidence.map(({ quote }) => quote) ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes).toHaveLength(new Set(quotes).size);
  });
});

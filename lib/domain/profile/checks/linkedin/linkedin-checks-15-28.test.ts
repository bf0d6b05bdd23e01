import { describe, expect, it } from 'vitest';
import { standardContext } from '../../../../../tests/support/check-context.ts';
import { blankProfile, type Experience, type ProfileReading } from '../../reading.ts';
import { composeRewrite } from '../../rewrite.ts';
import { type CheckContext, type CheckExample, type Outcome, ROLES } from '../check.ts';
import { CHECKS } from '../index.ts';

const checks = CHECKS.filter(({ id }) => id >= 'LI-15' && id <= 'LI-28');

function judge(id: string, reading: Partial<ProfileReading>, context: Partial<CheckContext> = {}) {
  const check = checks.find((candidate) => candidate.id === id);
  const role = ROLES.find((candidate) => (check?.weights[candidate] ?? 0) > 0) ?? 'sales';
  return check?.judge(blankProfile('linkedin', reading), standardContext({ role, ...context }));
}

const outcomeOf = (...args: Parameters<typeof judge>): Outcome | undefined => judge(...args)?.outcome;

const entry = (over: Partial<Experience> = {}): Experience => ({
  title: 'Leiterin Service',
  company: 'Muster Anlagenbau AG',
  employmentType: null,
  start: '2022',
  end: 'present',
  location: null,
  description: null,
  ...over,
});

const career = (...experience: Experience[]): Partial<ProfileReading> => ({
  states: { experience: 'read' },
  experience,
});

const cut = (reading: Partial<ProfileReading>): Partial<ProfileReading> => ({
  ...reading,
  states: { experience: 'partial' },
  experienceShown: 'some',
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const examples = Object.entries(check.examples) as [string, CheckExample][];

  it.each(examples)('comes out as %s on its example', (said, { reading, context }) => {
    expect(outcomeOf(id, reading, context)).toBe(said);
  });

  it('quotes what stands in the reading', () => {
    for (const [, { reading, context }] of examples) {
      const text = JSON.stringify(reading).replace(/\\n/g, '\n');
      for (const { quote } of judge(id, reading, context)?.evidence ?? []) {
        if (quote !== null) expect(text).toContain(quote);
      }
    }
  });

  it.each(['unseen', 'unclear'] as const)('says nothing about sections that are %s', (state) => {
    const states = Object.fromEntries(Object.keys(blankProfile('linkedin').states).map((section) => [section, state]));
    // A section that was not understood stands there all the same.
    const expected = id === 'LI-26' && state === 'unclear' ? ['pass'] : ['unreadable', 'notApplicable'];
    expect(expected).toContain(outcomeOf(id, { states }));
  });
});

it('covers LI-15 to LI-28', () => {
  expect(checks).toHaveLength(14);
});

describe('what the help writes', () => {
  const asReading: Record<string, (text: string) => Partial<ProfileReading>> = {
    'LI-15': (about) => ({ about }),
    'LI-16': (about) => ({ about }),
    'LI-17': (description) => career(entry({ description })),
    'LI-18': (text) => ({ about: text.replaceAll('\n', ' '), ...career(entry({ description: text })) }),
  };

  it.each(Object.keys(asReading))('%s passes its own check', (id) => {
    const check = checks.find((candidate) => candidate.id === id);
    for (const text of [check?.wording.de, check?.wording.en]) {
      const answers = text?.help?.questions.map(({ example }) => example) ?? [];
      for (const pattern of text?.help?.patterns ?? []) {
        const written = composeRewrite(pattern, answers, { title: 'Leiterin', company: 'Muster', name: 'Mia Huber' });
        const reading = asReading[id]?.(written) ?? {};
        // The help writes one result; two of them make a pass.
        const expected = id === 'LI-18' ? 'partial' : id === 'LI-17' && written.length < 200 ? 'partial' : 'pass';
        expect(outcomeOf(id, reading, { role: 'recruiter' }), written).toBe(expected);
      }
    }
  });
});

describe('Info: role and invitation', () => {
  it.each([
    ['executive', 'Wir wollen unsere Gießerei halten, weil die Region Arbeitsplätze braucht.', 'pass'],
    ['sales', 'Bäckereien sparen mit uns Energie.', 'pass'],
    ['sales', 'I help dairies cut downtime.', 'pass'],
    ['sales', 'Immer für Sie da.', 'fail'],
    ['executive', 'Gesellschafter mit Kundenorientierung und Blick auf Digitalisierung.', 'partial'],
    ['employee', 'Wir sind ein gutes Team.', 'partial'],
    ['employee', 'Je construis des ponts avec une équipe formidable depuis des années.', 'notApplicable'],
  ] as const)('LI-15 as %s: %s: %s', (role, about, outcome) => {
    expect(outcomeOf('LI-15', { about }, { role })).toBe(outcome);
  });

  it('does not fail a text that is cut', () => {
    const about = 'Immer für Sie da.';
    expect(outcomeOf('LI-15', { about, states: { about: 'partial' } })).toBe('unreadable');
    expect(outcomeOf('LI-16', { about, states: { about: 'partial' } })).toBe('unreadable');
  });

  it('finds an empty Info once: for its content, not for its end', () => {
    expect(outcomeOf('LI-15', {})).toBe('notApplicable');
    expect(outcomeOf('LI-16', {})).toBe('notApplicable');
  });

  it('quotes the inviting sentence, or the last one where none invites', () => {
    const invited = judge('LI-16', { about: 'Ich baue um.\nSchreiben Sie mir hier zum Thema Abfüllung.\nMia' });
    expect(invited?.evidence).toEqual([{ quote: 'Schreiben Sie mir hier zum Thema Abfüllung.', place: 'about' }]);
    expect(judge('LI-16', { about: 'Ich baue um. Das macht Freude.' })?.evidence[0]?.quote).toBe('Das macht Freude.');
  });
});

describe('positions', () => {
  const long = 'Ich verantworte den Service für 60 Molkereien. '.repeat(5);

  it('takes the best described of several current positions', () => {
    expect(outcomeOf('LI-17', career(entry({ description: 'Beirätin' }), entry({ description: long })))).toBe('pass');
  });

  it('counts characters as a reader does, white space around the text not at all', () => {
    expect(outcomeOf('LI-17', career(entry({ description: `${'👩🏽‍🔧'.repeat(79)}      \n\n` })))).toBe('fail');
    expect(outcomeOf('LI-17', career(entry({ description: '👩🏽‍🔧'.repeat(80) })))).toBe('partial');
  });

  it('has nothing to describe without a current position', () => {
    expect(outcomeOf('LI-17', career(entry({ end: '2024' })))).toBe('notApplicable');
    expect(outcomeOf('LI-17', career(entry({ end: null })))).toBe('unreadable');
  });

  it('waits for the rest of a cut list only while further open positions may follow', () => {
    expect(outcomeOf('LI-17', cut(career(entry(), entry({ company: 'Andere', end: '2021' }))))).toBe('fail');
    expect(outcomeOf('LI-17', cut(career(entry(), entry({ end: '2021' }))))).toBe('unreadable');
    expect(outcomeOf('LI-17', cut(career(entry({ description: long }))))).toBe('pass');
  });

  it('finds results in Info and in the two newest positions, each once', () => {
    const cutTime = 'Rüstzeit von 40 auf 15 Minuten verkürzt.';
    const saved = '2024 haben wir 30 % Energie gespart.';
    expect(outcomeOf('LI-18', { about: saved, ...career(entry({ description: cutTime })) })).toBe('pass');
    expect(outcomeOf('LI-18', { about: cutTime, ...career(entry({ description: cutTime })) })).toBe('partial');
    const third = career(entry(), entry({ end: '2021' }), entry({ end: '2018', description: `${cutTime} ${saved}` }));
    expect(outcomeOf('LI-18', third)).toBe('fail');
  });

  it.each([
    ['Ich leite ein Team von 14 Menschen und betreue 60 Molkereien.', 'fail'],
    ['100 % Einsatz seit 1998.', 'fail'],
    ['• Ausschuss halbiert\n• Lieferzeit: vorher 12 Wochen, heute 5', 'pass'],
    ['Grew the team from 3 to 9 people. Cut lead time by 40%.', 'pass'],
  ])('results: %s: %s', (description, outcome) => {
    expect(outcomeOf('LI-18', career(entry({ description })))).toBe(outcome);
  });

  it('has no opinion on results while a text is unseen or in another language', () => {
    expect(outcomeOf('LI-18', { ...career(entry()), states: { experience: 'read', about: 'unseen' } })).toBe(
      'unreadable',
    );
    const french = 'Nous avons construit des ponts et des routes depuis longtemps avec une équipe.';
    expect(outcomeOf('LI-18', career(entry({ description: french })))).toBe('notApplicable');
  });

  it('counts earlier roles at the same company, and asks nobody in a first job', () => {
    const group = [entry(), entry({ end: '2022' }), entry({ end: '2019' })];
    expect(outcomeOf('LI-19', career(...group))).toBe('pass');
    expect(outcomeOf('LI-19', career(entry()), { careerEntry: true })).toBe('pass');
    expect(outcomeOf('LI-19', cut(career(entry(), entry({ end: '2019' }))))).toBe('unreadable');
  });
});

describe('education', () => {
  const educated = (degree: string | null, school = 'HTL Wels') => ({
    states: { education: 'read' as const },
    education: [{ school, degree, start: null, end: null }],
  });

  it.each([
    ['Bachelor of Science - BS, Maschinenbau', 'pass'],
    ['Bachelor of Science (B.Sc.)', 'partial'],
    ['Bachelor’s degree', 'partial'],
    ['MBA', 'pass'],
    ['Lehre', 'partial'],
    ['Matura', 'pass'],
    ['Licence, génie civil', 'pass'],
  ])('%s: %s', (degree, outcome) => {
    expect(outcomeOf('LI-20', educated(degree))).toBe(outcome);
  });

  it('takes the field from the name of a school', () => {
    expect(outcomeOf('LI-20', educated(null, 'Fachschule für Holztechnik'))).toBe('pass');
  });

  it('does not ask for a field that may stand on the other page', () => {
    expect(outcomeOf('LI-20', { ...educated(null), states: { education: 'partial' } })).toBe('unreadable');
  });
});

describe('skills', () => {
  it('counts those beyond the ones shown', () => {
    const reading = { states: { skills: 'partial' as const }, skills: ['Retrofit', 'SPS'] };
    expect(judge('LI-21', { ...reading, skillsTotal: 7 })).toMatchObject({ outcome: 'partial', values: { count: 7 } });
    expect(outcomeOf('LI-21', { ...reading, skillsTotal: 3 })).toBe('fail');
    expect(outcomeOf('LI-21', reading)).toBe('unreadable');
  });

  const topics = ['Retrofit', 'Predictive Maintenance', 'Pflege'];

  it.each([
    [['Retrofit', 'Predictive Maintenance (PdM)', 'Outlook'], 'pass'],
    [['Retrofits von Anlagen', 'Pflegeplanung'], 'pass'],
    [['Outlook', 'Englisch', 'Retrofit', 'Pflege'], 'partial'],
    [['Einkauf', 'Logistik', 'Zoll', 'Retrofit'], 'fail'],
    [['Retrofit'], 'unreadable'],
  ])('%j against topics, list cut: %s', (skills, outcome) => {
    expect(outcomeOf('LI-22', { states: { skills: 'partial' }, skills, skillsTotal: 20 }, { topics })).toBe(outcome);
  });

  it('compares no German topics with skills in another language', () => {
    const german = { topics: ['Instandhaltung von Maschinen', 'Energiemanagement für Bäckereien'] };
    const skills = ['Maintenance of machines', 'Energy management for bakeries'];
    expect(outcomeOf('LI-22', { states: { skills: 'read' }, skills }, german)).toBe('notApplicable');
  });

  it.each([
    [['Einkauf', 'Logistik', 'Zoll'], 'notApplicable'],
    [['Microsoft Word', 'Teamfähigkeit', 'Zoll'], 'fail'],
    [['Führung', 'Zoll', 'Logistik'], 'notApplicable'],
    [[], 'notApplicable'],
  ])('%j without topics: %s', (skills, outcome) => {
    expect(outcomeOf('LI-22', { states: { skills: 'read' }, skills })).toBe(outcome);
  });
});

describe('recommendations', () => {
  const received = (count: number | null, newest: string | null, state: 'read' | 'partial' = 'read') => ({
    states: { recommendations: state },
    recommendationsReceived: count,
    extra: { newestRecommendation: newest },
  });

  it.each([
    [2, '2023-11', 'read', 'pass'],
    [2, '2023-10', 'read', 'partial'],
    [2, '2024', 'read', 'pass'],
    [9, '2013-05', 'read', 'partial'],
    [1, '2026-11', 'read', 'partial'],
    [1, null, 'read', 'partial'],
    [2, null, 'read', 'unreadable'],
    [0, null, 'read', 'fail'],
    [0, null, 'partial', 'fail'],
    [1, '2026-01', 'partial', 'unreadable'],
    [null, null, 'read', 'unreadable'],
    [2, '2019-01', 'partial', 'unreadable'],
    [2, '2026-01', 'partial', 'pass'],
  ] as const)('%s received, newest %s, %s: %s', (count, newest, state, outcome) => {
    expect(outcomeOf('LI-23', received(count, newest, state), { today: '2026-11-24' })).toBe(outcome);
  });

  it('takes a missing section for none, neither received nor given', () => {
    expect([outcomeOf('LI-23', {}), outcomeOf('LI-24', {})]).toEqual(['fail', 'fail']);
  });

  it('does not take an unknown number for none', () => {
    expect(outcomeOf('LI-24', { states: { recommendations: 'read' }, recommendationsReceived: 5 })).toBe('unreadable');
  });
});

describe('featured and further sections', () => {
  it('waits for the rest of a cut row', () => {
    expect(outcomeOf('LI-25', { states: { featured: 'partial' }, featured: 1 })).toBe('unreadable');
    expect(outcomeOf('LI-25', { states: { featured: 'partial' }, featured: 3 })).toBe('pass');
  });

  it('quotes no address of a post', () => {
    const featuredLinks = [
      'https://www.linkedin.com/feed/update/urn:li:activity:1/',
      'Vortrag Linz',
      '/in/x/overlay/1/',
    ];
    const judged = judge('LI-25', { states: { featured: 'read' }, featured: 3, extra: { featuredLinks } });
    expect(judged?.evidence).toEqual([{ quote: 'Vortrag Linz', place: 'featured' }]);
  });

  it('counts sections, whatever they hold', () => {
    const honors = { states: { honors: 'read' as const, courses: 'unclear' as const } };
    expect(outcomeOf('LI-26', honors)).toBe('pass');
    expect(outcomeOf('LI-26', { states: { languages: 'read' }, languages: [] })).toBe('fail');
    expect(outcomeOf('LI-26', { states: { projects: 'read', courses: 'unseen' } })).toBe('unreadable');
  });

  it('quotes no volunteering', () => {
    const judged = judge('LI-26', { states: { volunteering: 'read' }, volunteering: 2 });
    expect(judged).toEqual({ outcome: 'partial', evidence: [], values: { count: 1 } });
  });
});

describe('headline and position', () => {
  const compare = (headline: string, ...companies: (string | null)[]) =>
    outcomeOf('LI-27', { headline, ...career(...companies.map((company) => entry({ company }))) });

  it.each([
    ['Leiterin Service bei Muster Anlagenbau AG', 'Muster Anlagenbau AG', 'pass'],
    ['Leiterin Service bei Muster Anlagenbau', 'Muster Anlagenbau AG', 'pass'],
    ['Leiterin Service @Muster Anlagenbau', 'Muster Anlagenbau GmbH & Co. KG', 'pass'],
    ['Leiterin Service bei Muster – weniger Stillstand', 'Muster Anlagenbau AG', 'pass'],
    ['Head of Service at Müller', 'Müller Maschinen GmbH', 'pass'],
    ['Muster Anlagenbau: Retrofit statt Neukauf', 'Muster Anlagenbau AG', 'pass'],
    ['Leiterin Service | MUSTER ANLAGENBAU', 'Muster Anlagenbau AG', 'partial'],
    ['Leitung bei Mueller Maschinen', 'Müller Maschinen GmbH', 'partial'],
    ['Leitung bei Huber und Söhne', 'Huber & Söhne KG', 'partial'],
    ['Leitung bei Nord-Milch eG', 'Nordmilch eG', 'partial'],
    ['Leitung bei Hofsteter Bau GmbH', 'Hofstetter Bau GmbH', 'partial'],
    ['Leitung bei Beispiel GmbH', 'Muster Anlagenbau AG', 'fail'],
    ['Leitung | Beispiel Energie AG | Wels', 'Muster Anlagenbau AG', 'fail'],
    ['ex-Beispiel GmbH | Leitung Service', 'Muster Anlagenbau AG', 'notApplicable'],
    ['Früher bei Beispiel GmbH, heute unterwegs', 'Muster Anlagenbau AG', 'notApplicable'],
    ['Hilfe bei Kündigungen und bei der Planung', 'Muster Anlagenbau AG', 'notApplicable'],
    ['Mitglied AG Nachhaltigkeit', 'Muster Anlagenbau AG', 'notApplicable'],
    ['Ingenieurin für Eggersmann-Anlagen', 'Egger', 'notApplicable'],
    ['Leitung bei Beispiel GmbH', null, 'unreadable'],
  ])('%s / %s: %s', (headline, company, outcome) => {
    expect(compare(headline, company)).toBe(outcome);
  });

  it('agrees with either of two current positions', () => {
    expect(compare('Beirätin bei Beispiel GmbH', 'Muster Anlagenbau AG', 'Beispiel GmbH')).toBe('pass');
  });

  it('knows a former company without its legal form', () => {
    const headline = 'Leitung bei Beispiel';
    const left = entry({ company: 'Beispiel', end: '2021' });
    expect(outcomeOf('LI-27', { headline, ...career(entry(), left) })).toBe('fail');
    expect(outcomeOf('LI-27', { headline, ...career(entry()) })).toBe('notApplicable');
  });

  it('does not contradict a position that may stand on the other page', () => {
    expect(outcomeOf('LI-27', { headline: 'Leitung bei Beispiel GmbH', ...cut(career(entry())) })).toBe('unreadable');
  });

  it('compares the company beside the headline where the headline names none', () => {
    const headline = 'Retrofit statt Neukauf';
    const both = career(entry(), entry({ company: 'Beispiel GmbH', end: '2021' }));
    expect(outcomeOf('LI-27', { headline, currentCompany: 'Muster Anlagenbau', ...both })).toBe('pass');
    expect(outcomeOf('LI-27', { headline, currentCompany: 'Beispiel GmbH', ...both })).toBe('fail');
    expect(outcomeOf('LI-27', { headline, currentCompany: 'Fachhochschule Wels', ...both })).toBe('notApplicable');
    expect(outcomeOf('LI-27', { headline, ...both })).toBe('notApplicable');
  });

  it('needs a headline and a current position', () => {
    expect(outcomeOf('LI-27', career(entry()))).toBe('unreadable');
    expect(outcomeOf('LI-27', { headline: 'Leitung', ...career(entry({ end: '2024' })) })).toBe('notApplicable');
  });
});

describe('ways to get in touch', () => {
  it.each([
    [['phone'], 'Ich baue Linien um.', 'pass'],
    [null, 'Stellen: https://muster-anlagenbau.at/jobs', 'pass'],
    [null, 'karriere@muster.example', 'pass'],
    [null, 'Schreiben Sie mir hier.', 'unreadable'],
    [[], 'Schreiben Sie mir hier.', 'partial'],
    [[], 'Feel free to send me a message.', 'partial'],
    [[], 'Ich baue Linien um.', 'fail'],
    [[], 'Privat: mia.huber@gmx.at', 'fail'],
    [[], 'Mehr auf www.linkedin.com/in/mia-huber', 'fail'],
    [[], '', 'fail'],
  ] as const)('contact %j, Info “%s”: %s', (kinds, about, outcome) => {
    expect(outcomeOf('LI-28', { about, extra: { contactKinds: kinds && [...kinds] } })).toBe(outcome);
  });

  it.each([
    [['https://www.instagram.com/mia.huber'], 'fail'],
    [['https://www.instagram.com/mia.huber', 'https://muster.example/jobs'], 'pass'],
    [null, 'pass'],
  ])('websites %j: %s', (websites, outcome) => {
    expect(outcomeOf('LI-28', { extra: { contactKinds: ['website'], websites } })).toBe(outcome);
  });

  it('keeps quiet while the Info is unseen', () => {
    expect(outcomeOf('LI-28', { states: { about: 'unseen' }, extra: { contactKinds: [] } })).toBe('unreadable');
  });

  it('quotes nothing from the contact sheet', () => {
    const extra = { contactKinds: ['email' as const], websites: ['https://muster.example'] };
    expect(judge('LI-28', { extra })).toEqual({ outcome: 'pass', evidence: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { judge, outcomeOf, position } from '../../../../../tests/support/judge-linkedin.ts';
import type { Experience, ProfileReading } from '../../reading.ts';

const career = (...experience: Experience[]): Partial<ProfileReading> => ({
  states: { experience: 'read' },
  experience,
});

const cut = (reading: Partial<ProfileReading>): Partial<ProfileReading> => ({
  ...reading,
  states: { experience: 'partial' },
  experienceShown: 'some',
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
    outcomeOf('LI-27', { headline, ...career(...companies.map((company) => position({ company }))) });

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
    const left = position({ company: 'Beispiel', end: '2021' });
    expect(outcomeOf('LI-27', { headline, ...career(position(), left) })).toBe('fail');
    expect(outcomeOf('LI-27', { headline, ...career(position()) })).toBe('notApplicable');
  });

  it('does not contradict a position that may stand on the other page', () => {
    expect(outcomeOf('LI-27', { headline: 'Leitung bei Beispiel GmbH', ...cut(career(position())) })).toBe(
      'unreadable',
    );
  });

  it('compares the company beside the headline where the headline names none', () => {
    const headline = 'Retrofit statt Neukauf';
    const both = career(position(), position({ company: 'Beispiel GmbH', end: '2021' }));
    expect(outcomeOf('LI-27', { headline, currentCompany: 'Muster Anlagenbau', ...both })).toBe('pass');
    expect(outcomeOf('LI-27', { headline, currentCompany: 'Beispiel GmbH', ...both })).toBe('fail');
    expect(outcomeOf('LI-27', { headline, currentCompany: 'Fachhochschule Wels', ...both })).toBe('notApplicable');
    expect(outcomeOf('LI-27', { headline, ...both })).toBe('notApplicable');
  });

  it('needs a headline and a current position', () => {
    expect(outcomeOf('LI-27', career(position()))).toBe('unreadable');
    expect(outcomeOf('LI-27', { headline: 'Leitung', ...career(position({ end: '2024' })) })).toBe('notApplicable');
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

import { describe, expect, it } from 'vitest';
import { checkOf, judge, outcomeOf, position } from '../../../../../tests/support/judge-linkedin.ts';
import type { Experience, ProfileReading } from '../../reading.ts';
import { composeRewrite } from '../../rewrite.ts';

const career = (...experience: Experience[]): Partial<ProfileReading> => ({
  states: { experience: 'read' },
  experience,
});

const cut = (reading: Partial<ProfileReading>): Partial<ProfileReading> => ({
  ...reading,
  states: { experience: 'partial' },
  experienceShown: 'some',
});

describe('what the help writes', () => {
  const asReading: Record<string, (text: string) => Partial<ProfileReading>> = {
    'LI-15': (about) => ({ about }),
    'LI-16': (about) => ({ about }),
    'LI-17': (description) => career(position({ description })),
    'LI-18': (text) => ({ about: text.replaceAll('\n', ' '), ...career(position({ description: text })) }),
  };

  it.each(Object.keys(asReading))('%s passes its own check', (id) => {
    const { wording } = checkOf(id);
    for (const text of [wording.de, wording.en]) {
      const answers = text.help?.questions.map(({ example }) => example) ?? [];
      for (const pattern of text.help?.patterns ?? []) {
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
    expect(judge('LI-16', { about: 'Ich baue um. Das macht Freude.' }).evidence[0]?.quote).toBe('Das macht Freude.');
  });
});

describe('positions', () => {
  const long = 'Ich verantworte den Service für 60 Molkereien. '.repeat(5);

  it('takes the best described of several current positions', () => {
    expect(outcomeOf('LI-17', career(position({ description: 'Beirätin' }), position({ description: long })))).toBe(
      'pass',
    );
  });

  it('counts characters as a reader does, white space around the text not at all', () => {
    expect(outcomeOf('LI-17', career(position({ description: `${'👩🏽‍🔧'.repeat(79)}      \n\n` })))).toBe('fail');
    expect(outcomeOf('LI-17', career(position({ description: '👩🏽‍🔧'.repeat(80) })))).toBe('partial');
  });

  it('has nothing to describe without a current position', () => {
    expect(outcomeOf('LI-17', career(position({ end: '2024' })))).toBe('notApplicable');
    expect(outcomeOf('LI-17', career(position({ end: null })))).toBe('unreadable');
  });

  it('waits for the rest of a cut list only while further open positions may follow', () => {
    expect(outcomeOf('LI-17', cut(career(position(), position({ company: 'Andere', end: '2021' }))))).toBe('fail');
    expect(outcomeOf('LI-17', cut(career(position(), position({ end: '2021' }))))).toBe('unreadable');
    expect(outcomeOf('LI-17', cut(career(position({ description: long }))))).toBe('pass');
  });

  it('finds results in Info and in the two newest positions, each once', () => {
    const cutTime = 'Rüstzeit von 40 auf 15 Minuten verkürzt.';
    const saved = '2024 haben wir 30 % Energie gespart.';
    expect(outcomeOf('LI-18', { about: saved, ...career(position({ description: cutTime })) })).toBe('pass');
    expect(outcomeOf('LI-18', { about: cutTime, ...career(position({ description: cutTime })) })).toBe('partial');
    const third = career(
      position(),
      position({ end: '2021' }),
      position({ end: '2018', description: `${cutTime} ${saved}` }),
    );
    expect(outcomeOf('LI-18', third)).toBe('fail');
  });

  it.each([
    ['Ich leite ein Team von 14 Menschen und betreue 60 Molkereien.', 'fail'],
    ['100 % Einsatz seit 1998.', 'fail'],
    ['• Ausschuss halbiert\n• Lieferzeit: vorher 12 Wochen, heute 5', 'pass'],
    ['Grew the team from 3 to 9 people. Cut lead time by 40%.', 'pass'],
  ])('results: %s: %s', (description, outcome) => {
    expect(outcomeOf('LI-18', career(position({ description })))).toBe(outcome);
  });

  it('has no opinion on results while a text is unseen or in another language', () => {
    expect(outcomeOf('LI-18', { ...career(position()), states: { experience: 'read', about: 'unseen' } })).toBe(
      'unreadable',
    );
    const french = 'Nous avons construit des ponts et des routes depuis longtemps avec une équipe.';
    expect(outcomeOf('LI-18', career(position({ description: french })))).toBe('notApplicable');
  });

  it('counts earlier roles at the same company, and asks nobody in a first job', () => {
    const group = [position(), position({ end: '2022' }), position({ end: '2019' })];
    expect(outcomeOf('LI-19', career(...group))).toBe('pass');
    expect(outcomeOf('LI-19', career(position()), { careerEntry: true })).toBe('pass');
    expect(outcomeOf('LI-19', cut(career(position(), position({ end: '2019' }))))).toBe('unreadable');
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

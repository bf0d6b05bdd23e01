import { describe, expect, it } from 'vitest';
import { standardContext } from '../../../../../tests/support/check-context.ts';
import { measureBuzzwords } from './buzzwords.ts';
import { isSameCompany, withoutLegalForm } from './company-name.ts';
import { measureExposure } from './exposure.ts';
import { lexiconsOf } from './lexicon-of.ts';
import { measureName } from './name.ts';
import { measureOpening } from './opening.ts';
import { resultSentences } from './results.ts';
import { roleGroups } from './role-groups.ts';
import { spellingFindings } from './spelling.ts';
import { findTopics } from './topics.ts';
import { measureVoice } from './voice.ts';

const lexicons = (text: string) => lexiconsOf(text, standardContext());

describe('measureName', () => {
  it.each([
    ['Dr. Miriam Hofstetter', 'pass'],
    ['Miriam Hofstetter, PhD, MBA', 'pass'],
    ['Jean-Luc O’Neill', 'pass'],
    ['Anna Müller (geb. Huber)', 'pass'],
    ['Kim Huber (she/her)', 'pass'],
    ['Ngọc Nguyễn', 'pass'],
    ['李小龙', 'pass'],
    ['Miriam Hofstetter 🚀', 'partial'],
    ['Miriam Hofstetter 👩🏽‍🔧', 'partial'],
    ['Miriam Hofstetter, MBA, CFA, PMP, CSM, ITIL', 'partial'],
    ['Miriam 🚀 Hofstetter ⭐', 'fail'],
    ['Jonas – IHR Partner für Pumpen', 'fail'],
    ['Miriam Hofstetter | WE ARE HIRING', 'fail'],
    ['𝗠𝗶𝗿𝗶𝗮𝗺 Hofstetter', 'fail'],
    ['Miriam Hofstetter miriam@muster.example', 'fail'],
    ['Miriam Hofstetter muster.com', 'fail'],
    ['Miriam +49 170 1234567', 'fail'],
  ])('%s: %s', (name, outcome) => {
    expect(measureName(name).outcome).toBe(outcome);
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(100_000), '🚀'.repeat(50_000), '|'.repeat(100_000)]) measureName(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('measureOpening', () => {
  const opening = (text: string) => measureOpening(text, 200, lexicons(text));

  it('knows how a CV begins', () => {
    expect(opening('Ich bin seit 15 Jahren im Personalwesen tätig.').cv).toBe(true);
    expect(opening('Ich bin jeden Morgen um sechs in der Halle.').cv).toBe(false);
  });

  it.each([
    '👋 Hallo, ich bin Jonas und arbeite im Vertrieb.',
    '„Ich bin seit 15 Jahren im Personalwesen tätig.“',
    'Über 20 Jahre Erfahrung in der Pflege',
    'Technikerin mit 15 Jahren Erfahrung im Fahrzeugbau',
    'Product manager with 12 years in software',
  ])('sees through what stands before it: %s', (text) => {
    expect(opening(text).cv).toBe(true);
  });

  it.each([
    ['Seit meiner Lehre 2004 bin ich im Betrieb.', false],
    ['Nach 20 Jahren im Betrieb kenne ich jede Schraube.', false],
    ['Von der Anfrage bis zum Angebot: 4 Tage.', true],
    ['60 Molkereien liefern jeden Morgen.', true],
  ])('takes a figure for a hook, years of service for none: %s', (text, hook) => {
    expect(opening(text).hook).toBe(hook);
  });

  it('finds a hook in the window only', () => {
    expect(opening('Warum kündigen gute Pflegekräfte?').hook).toBe(true);
    expect(opening(`${'Holz ist schön. '.repeat(20)}Warum?`).hook).toBe(false);
  });
});

describe('resultSentences', () => {
  it('takes a change with a figure, not a size', () => {
    const text = 'Ich leite ein Team von 14 Menschen. 2024 haben wir die Angebotszeit von 10 auf 4 Tage verkürzt.';
    expect(resultSentences(text, lexicons(text))).toEqual([
      '2024 haben wir die Angebotszeit von 10 auf 4 Tage verkürzt.',
    ]);
  });
});

describe('roleGroups', () => {
  it.each([
    ['Ich besetze Stellen in Graz. Zwei Gespräche, Antwort in drei Tagen.', 'recruiter', 3],
    ['Immer gut gelaunt.', 'recruiter', 0],
    ['We cut downtime for dairies.', 'sales', 3],
  ] as const)('%s (%s): %i', (text, role, count) => {
    expect(roleGroups(text, role, lexicons(text))).toBe(count);
  });
});

describe('isSameCompany', () => {
  it.each([
    ['Fa. Muster', 'Muster AG', true],
    ['Egger Pumpen Austria GmbH', 'Egger Pumpen AG', true],
    ['Großbau Huber', 'GROSSBAU HUBER SE', true],
    ['Müller & Söhne GmbH & Co. KG', 'Müller & Söhne', true],
    ['Muster AG', 'Beispiel AG', false],
    ['AG', 'Muster AG', false],
    [null, null, false],
  ])('%s, %s: %s', (one, other, same) => {
    expect(isSameCompany(one, other)).toBe(same);
  });
});

describe('withoutLegalForm', () => {
  it.each([
    ['Müller & Söhne Haustechnik GmbH & Co. KG', 'Müller & Söhne Haustechnik'],
    ['Muster AG', 'Muster'],
    ['Contoso, Inc.', 'Contoso'],
    ['Seglerverein', 'Seglerverein'],
  ])('%s: %s', (company, short) => {
    expect(withoutLegalForm(company)).toBe(short);
  });
});

describe('findTopics', () => {
  it.each([
    ['Retrofit statt Neukauf', ['retrofit'], 'Retrofit'],
    ['Wir planen Retrofit-Projekte', ['Retrofit'], 'Retrofit'],
    ['Anlagenretrofit im laufenden Betrieb', ['Retrofit'], 'Anlagenretrofit'],
    ['Dienstpläne, die halten', ['Dienstplan'], 'Dienstpläne'],
    ['Planung der Pflege im Voraus', ['Pflege Planung'], 'Planung der Pflege'],
    ['Wie KI beim Rechnen hilft', ['KI'], 'KI'],
    ['Predictive maintenance for dairies', ['predictive maintenance'], 'Predictive maintenance'],
    ['A career in finance', ['care'], null],
    ['Kinderschuhe aus Wels', ['KI'], null],
    ['Wartung heute, morgen dann die Planung', ['Planung der Wartung'], null],
    ['Irgendein Text', ['', 'der'], null],
  ])('%s, %j: %s', (text, topics, found) => {
    expect(findTopics(text, topics)[0]?.found ?? null).toBe(found);
  });

  it('answers in the order of the text', () => {
    const text = 'Retrofit und Energie';
    expect(findTopics(text, ['Energie', 'Retrofit']).map(({ topic }) => topic)).toEqual(['Retrofit', 'Energie']);
  });
});

describe('measureVoice', () => {
  const voice = (text: string) => measureVoice(text, 'Dr. Miriam Hofstetter', lexicons(text)).voice;

  it.each([
    ['Ich leite ein Team. Wir bauen Brücken.', 'first'],
    ['Miriam Hofstetter verfügt über langjährige Erfahrung.', 'third'],
    ['Sie leitet den Einkauf und verantwortet vier Werke.', 'third'],
    ['Ich führe die Hofstetter Bau GmbH. Hofstetter Bau ist in Wels zu Hause. Er ist 1950 entstanden.', 'first'],
    ['Brückenbau, Hochbau, Tiefbau.', 'impersonal'],
    ['Ich baue Brücken in Wels.\nMiriam Hofstetter ist erreichbar unter hofstetter.example', 'first'],
    ['Sie suchen Fachkräfte? Wir helfen.', 'first'],
  ])('%s: %s', (text, expected) => {
    expect(voice(text)).toBe(expected);
  });
});

describe('measureBuzzwords', () => {
  it('counts per hundred words, gently for a short text', () => {
    const text = 'Ich bin dynamisch und baue Brücken.';
    expect(measureBuzzwords(text, lexicons(text))).toMatchObject({ density: 2, matches: [{ found: 'dynamisch' }] });
  });
});

describe('spellingFindings', () => {
  const found = (text: string, spelling: 'de' | 'de-CH' = 'de') =>
    spellingFindings([{ text, place: 'about' }], spelling, 'Egger Großbau AG').map(({ quote }) => quote);

  it('names each word once', () => {
    expect(found('Wir bauen Strassen. Strassen brauchen Zeit. Ausserdem bauen wir Brücken.')).toEqual([
      'Strassen',
      'Ausserdem',
    ]);
  });

  it('finds every ß for a Swiss reader but in names', () => {
    expect(found('Bei der Egger Großbau AG bauen wir große Brücken.', 'de-CH')).toEqual(['große']);
  });

  it('finds a sentence in another language, not a second language on purpose', () => {
    const german =
      'Ich leite die Werkstatt mit zwölf Leuten. Wir bauen Getriebe für Seilbahnen. Das geht nur mit Ruhe.';
    const english = 'I love what I do every single day.';
    expect(found(`${german} ${english}`)).toEqual([english]);
    expect(
      found(`${german}\n\nI run the workshop with twelve people. ${english} We build gears for cable cars.`),
    ).toEqual([]);
  });

  it('has no opinion on French', () => {
    expect(found('Nous construisons des ponts et des routes depuis longtemps avec une équipe formidable.')).toEqual([]);
  });
});

describe('measureExposure', () => {
  const measure = (text: string, blocklist: string[] = []) =>
    measureExposure(
      [{ text, place: 'about' }],
      standardContext({ company: { name: null, path: null, links: [], blocklist } }),
    );

  it.each([
    'Mobil +49 170 1234567',
    'Erreichbar unter 0171 2345678.',
    'Handy 0664 1234567',
    'Natel 079 123 45 67',
    'AT61 1904 3002 3457 3201',
    'geboren am 12.03.1984 in Wels',
    'jonas.egger@gmx.at',
    'Ich bin schwerbehindert.',
  ])('%s is private', (text) => {
    expect(measure(text).hits).toHaveLength(1);
  });

  it.each([
    'Büro 069 1234567, Zentrale 0751 123456',
    'verkauf@egger.example',
    'Ich arbeite in der Krankenpflege und in der Gewerkschaftsbank.',
    '1984 ist der Betrieb entstanden.',
    'Norm DIN EN 12345',
  ])('%s is not', (text) => {
    expect(measure(text).hits).toEqual([]);
  });

  it('finds words of the company list in every form', () => {
    expect(measure('Ich arbeite am Projekt Adler.', ['projekt adler']).hits).toHaveLength(1);
  });

  it('lets a claim stand that names its source or year', () => {
    expect(measure('Wir sind Marktführer.').unproven).toHaveLength(1);
    expect(measure('Laut VDMA sind wir 2024 Marktführer. Wir bauen Pumpen.').unproven).toEqual([]);
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const text of ['a'.repeat(100_000), '0'.repeat(100_000), 'von 1 '.repeat(16_000), '🚀'.repeat(50_000)])
      measure(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

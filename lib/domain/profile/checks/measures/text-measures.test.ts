import { describe, expect, it } from 'vitest';
import { standardContext } from '../../../../../tests/support/check-context.ts';
import { measureBuzzwords } from './buzzwords.ts';
import { lexiconsOf } from './lexicon-of.ts';
import { measureName } from './name.ts';
import { measureOpening } from './opening.ts';
import { resultSentences } from './results.ts';
import { roleGroups } from './role-groups.ts';
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

import { describe, expect, it } from 'vitest';
import { emojiIn } from './emoji.ts';
import { typographyFindings } from './typography.ts';

const found = (text: string) =>
  typographyFindings([{ text, place: 'about' }], 'Egger DYNAMIK AG').map(({ kind, quote }) => `${kind}: ${quote}`);

describe('typographyFindings', () => {
  it.each([
    ['𝗗𝗘𝗜𝗡 𝗣𝗔𝗥𝗧𝗡𝗘𝗥', ['pseudo-letters: 𝗗𝗘𝗜𝗡']],
    ['ⓦⓐⓡⓣⓤⓝⓖ und ＵＭＢＡＵ', ['pseudo-letters: ⓦⓐⓡⓣⓤⓝⓖ']],
    ['Rufen Sie an!!!', ['marks: an!!!']],
    ['Was??? Echt?! Ja!!', ['marks: Was???']],
    ['JETZT ANFRAGEN und sparen', ['capitals: JETZT ANFRAGEN']],
    ['Das ist WIRKLICH wichtig', ['capitals: WIRKLICH']],
    ['GROẞE PUMPEN für alle', ['capitals: GROẞE PUMPEN']],
    ['SPS-PROGRAMMIERUNG im Haus', ['capitals: SPS-PROGRAMMIERUNG']],
    ['🚀🚀🚀 Los', ['emoji: 🚀🚀🚀']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['abbreviations', 'Wir arbeiten nach HACCP, DSGVO und DIN EN 1090; SAP ABAP, EBITDA, UNESCO.'],
    ['lone brands', 'Ich kenne SIEMENS und SALESFORCE.'],
    ['names on the page', 'Ich arbeite bei DYNAMIK.'],
    ['Roman numerals', 'Im XVIII. Jahrhundert, MCMXCIX'],
    ['a formula and an info sign', '𝛼 und 𝛽 sind Winkel ⓘ'],
    ['two emoji', 'Pumpen 🔧 und Ventile 🔩'],
    ['signs that are text', '© 2024 ® ™ ✔ ☎ ➤ Text'],
  ])('leaves %s alone', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('counts headings in capitals once', () => {
    expect(found('ÜBER MICH\nIch baue um.\n\nMEINE SCHWERPUNKTE\nPumpen\n\nMEINE KUNDSCHAFT\nHier.')).toEqual([
      'capitals: MEINE SCHWERPUNKTE',
    ]);
  });

  it('minds how much text the emoji stand in', () => {
    const list =
      '✅ Pumpen für Molkereien, auch im laufenden Betrieb und ohne Neubau der Leitungen, mit Probelauf am Wochenende\n';
    expect(found(list.repeat(6))).toEqual([]);
    expect(found('✅ Pumpen\n✅ Ventile\n✅ Filter')).toEqual(['emoji: ✅']);
  });

  it('quotes what stands in the text, wherever it is cut', () => {
    const texts = [`${'🚀'.repeat(40)}!!!!`, `${'𝗔'.repeat(80)} B`, `${'JETZT ANFRAGEN '.repeat(40)}`];
    for (const text of texts) {
      for (const { quote } of typographyFindings([{ text, place: 'about' }], '')) expect(text).toContain(quote);
    }
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    for (const text of ['A'.repeat(100_000), 'ABCDE '.repeat(16_000), '🚀'.repeat(50_000), '?! '.repeat(33_000)])
      found(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});

describe('emojiIn', () => {
  it('takes a sequence for one', () => {
    const text = '👨‍👩‍👧‍👦👩🏽‍🔧🇨🇭☝🏽❤️‍🔥1️⃣ ✔ ☎️ 5 © #';
    expect(emojiIn(text).map(({ found: emoji }) => emoji)).toEqual([
      '👨‍👩‍👧‍👦',
      '👩🏽‍🔧',
      '🇨🇭',
      '☝🏽',
      '❤️‍🔥',
      '1️⃣',
      '☎️',
    ]);
  });
});

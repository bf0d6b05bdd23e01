import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_WORDS, firstWords } from './first-words.ts';

describe('firstWords', () => {
  it.each([
    ['Gut gelöst,\n  danke.', 'Gut gelöst, danke.'],
    ['', null],
    [' \n – ', null],
    ['👏', '👏'],
  ])('%j', (text, words) => {
    expect(firstWords(text)).toBe(words);
  });

  it('cuts a long text between words', () => {
    const words = firstWords('Wartung '.repeat(30));
    expect(words).toMatch(/Wartung…$/);
    expect(words?.length).toBeLessThanOrEqual(FIRST_WORDS);
  });

  it.each([
    ['Schreiben Sie an m.hofstetter@wiesbrunn.example, bitte', 'Schreiben Sie an …, bitte'],
    ['Ruf an: +49 151 2345678', 'Ruf an: …'],
    ['Tel. (0831) 55 44 33 22', 'Tel. …'],
    ['Fragen gern an m.hofstetter@wiesbrunn.example. Danke.', 'Fragen gern an … Danke.'],
    ['079 555 12 34 geht immer', '… geht immer'],
  ])('leaves out how somebody can be reached: %s', (text, words) => {
    expect(firstWords(text)).toBe(words);
  });

  it.each(['Am 08.04.2026 in Halle 3', '0,5 bar und 120 Grad', 'Seit 2016-09 dabei', '1 000 000 Flaschen'])(
    'keeps other numbers: %s',
    (text) => {
      expect(firstWords(text)).toBe(text);
    },
  );

  it('never grows beyond its length, tears no character apart, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const words = firstWords(text);
        if (words === null) return;
        expect(words.length).toBeLessThanOrEqual(FIRST_WORDS);
        expect(words.isWellFormed()).toBe(true);
        expect(firstWords(words)).toBe(words);
      }),
    );
  });
});

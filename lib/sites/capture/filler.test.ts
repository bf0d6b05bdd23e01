import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../../../tests/support/chance.ts';
import { createFiller } from './filler.ts';

const make = (taken: readonly string[] = [], years: readonly string[] = []) =>
  createFiller((made) => taken.includes(made), new Set(years), chanceFrom(3));

describe('invented words', () => {
  it('are the same for the same word, in its own case', () => {
    const { word } = make();
    expect(word('köln')).toBe(word('köln'));
    expect(word('Köln')).toBe(word('köln').charAt(0).toUpperCase() + word('köln').slice(1));
    expect(word('KÖLN')).toBe(word('köln').toUpperCase());
  });

  it('go together where an address spells a name without its dots', () => {
    const { word } = make();
    expect(word('juergen')).toBe(word('jürgen'));
    expect(word('andre')).toBe(word('andré'));
  });

  it('are never a word of the page, and different for different words', () => {
    const taken = ['bababa', 'dodo', 'rufi'];
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/), { maxLength: 200 }), (words) => {
        const { word } = make([...taken, ...words]);
        const made = words.map(word);
        expect(new Set(made).size).toBe(words.length);
        expect(made.filter((one) => words.includes(one) || taken.includes(one))).toEqual([]);
      }),
    );
  });
});

describe('invented numbers', () => {
  it('have as many digits; years stay years, in order, and none of the page’s', () => {
    const years = ['2019', '1998', '2021'];
    const { number } = make(years, years);
    expect(number('71500')).toMatch(/^[1-9]\d{4}$/);
    const made = ['1998', '2019', '2021'].map(number);
    expect(made).toEqual([...made].sort());
    for (const year of made) expect(year).toMatch(/^19\d\d$/);
    expect(made.filter((year) => years.includes(year))).toEqual([]);
  });

  it('of a hash keep letters and digits apart', () => {
    const { token } = make();
    expect(token('Ab3xQ')).toMatch(/^[A-Z][a-z]\d[a-z][A-Z]$/);
    expect(token('Ab3xQ')).toBe(token('Ab3xQ'));
  });
});

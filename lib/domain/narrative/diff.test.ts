import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyNarrative } from '../../../tests/support/narrative/any-narrative.ts';
import { smallNarrative } from '../../../tests/support/narrative/small-narrative.ts';
import { narrativeWords } from '../../languages/narrative.ts';
import { changeText } from './change-text.ts';
import { changesBetween } from './diff.ts';
import type { Narrative } from './narrative.ts';
import type { Theme } from './theme.ts';

const before = smallNarrative();
const [theme] = before.themes as [Theme];
const withTheme = (changes: Partial<Theme>, version = 4): Narrative => ({
  ...before,
  version,
  themes: [{ ...theme, ...changes }],
});
const said = (after: Narrative, language: 'de' | 'en', today = before.date) =>
  changesBetween(before, after, today).map((change) => {
    const parts = { before, after, words: narrativeWords(language), language, day: (day: string) => day };
    const { text, before: was, after: is } = changeText(change, parts);
    return was === null && is === null ? text : `${text} (${was ?? ''} → ${is ?? ''})`;
  });

describe('changeText', () => {
  it('tells the part of the narrative from what is said under its name', () => {
    const parts = { before, words: narrativeWords('de'), language: 'de', day: (day: string) => `am ${day}` } as const;
    const told = (after: Narrative) =>
      changesBetween(before, after, before.date).map((change) => {
        const { part, detail, after: is } = changeText(change, { ...parts, after });
        return [part, detail, is];
      });
    const fact = { ...theme.facts[0], publicUntil: '2027-01-31' } as Theme['facts'][number];
    expect(told(withTheme({ facts: [fact] }))).toEqual([
      [
        'Thema „Umbau bei laufendem Betrieb“',
        'Fakt „Linie 4 war in elf Tagen umgebaut.“, öffentlich bis: geändert',
        'am 2027-01-31',
      ],
    ]);
    expect(told({ ...before, pauses: [] })).toEqual([['Pause „der Umzug nach Kassel“', 'Entfallen', null]]);
  });
});

describe('changesBetween', () => {
  it.each([
    [
      'a claim',
      withTheme({ claim: { ...theme.claim, de: 'Wir bauen im Betrieb um.' } }),
      [
        'Thema „Umbau bei laufendem Betrieb“, Behauptung, Deutsch: geändert (Wir bauen um, während abgefüllt wird. → Wir bauen im Betrieb um.)',
      ],
    ],
    [
      'a new theme',
      { ...before, themes: [theme, { ...theme, id: 'cold', title: { de: 'Kälte ohne F-Gase' } }] },
      ['Thema „Kälte ohne F-Gase“: neu'],
    ],
    [
      'one theme for another',
      { ...before, themes: [{ ...theme, id: 'cold', title: { de: 'Kälte ohne F-Gase' } }] },
      ['Thema „Kälte ohne F-Gase“: neu', 'Thema „Umbau bei laufendem Betrieb“: entfallen'],
    ],
    [
      'a word',
      withTheme({ use: { de: ['umbauen', 'Bestand'], en: ['convert'] } }),
      ['Thema „Umbau bei laufendem Betrieb“, Wörter, Deutsch, „Bestand“: neu ( → Bestand)'],
    ],
    ['nothing but the version', { ...before, version: 9, date: '2026-12-24' }, []],
  ])('says what became of %s', (_what, after, changes) => {
    expect(said(after, 'de')).toEqual(changes);
  });

  it('says which facts ran out or became public since', () => {
    const soon = { ...(theme.facts[0] as Theme['facts'][0]), id: 'soon', publicFrom: '2026-11-01' };
    const two = withTheme({ facts: [...theme.facts, soon] }, 3);
    const kinds = changesBetween(two, two, '2026-11-02').map(({ kind, path }) => [kind, path.at(-1)]);
    expect(kinds).toEqual([['public', 1]]);
    expect(said(before, 'en', '2027-03-01')).toEqual([
      'Theme “Conversion in operation”, fact “Line 4 was converted in eleven days.”: ran out on 2027-02-28',
    ]);
  });

  it('sees another order, and nothing else in it', () => {
    const cold = { ...theme, id: 'cold' };
    const [one, other] = [
      { ...before, themes: [theme, cold] },
      { ...before, themes: [cold, theme] },
    ];
    expect(changesBetween(one, other, before.date)).toEqual([
      { kind: 'moved', path: ['themes'], before: null, after: null },
    ]);
  });
});

test('a version does not differ from itself, and what is added one way is removed the other', () => {
  fc.assert(
    fc.property(anyNarrative, anyNarrative, (one, other) => {
      expect(changesBetween(one, one, one.date)).toEqual([]);
      const count = (from: Narrative, to: Narrative, kind: string) =>
        changesBetween(from, to, from.date).filter((change) => change.kind === kind).length;
      expect(count(one, other, 'added')).toBe(count(other, one, 'removed'));
      expect(count(one, other, 'changed')).toBe(count(other, one, 'changed'));
    }),
    { numRuns: 60 },
  );
});

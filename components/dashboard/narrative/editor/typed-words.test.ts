import { expect, it } from 'vitest';
import { typedWords, wordOf } from './typed-words.ts';

it.each([
  ['Umbau', false, ['Umbau']],
  [' Umbau , Stillstand,, ', false, ['Umbau', 'Stillstand']],
  ['', false, []],
  ['ganzheitlich > mit Wartung, Lösung', true, [{ word: 'ganzheitlich', instead: 'mit Wartung' }, { word: 'Lösung' }]],
  ['> nichts', true, []],
])('reads "%s" (avoided: %s)', (typed, avoided, words) => {
  expect(typedWords(typed, avoided)).toEqual(words);
});

it('tells a word from what is said instead, whatever the draft holds', () => {
  expect(wordOf('Umbau')).toEqual({ word: 'Umbau', instead: '' });
  expect(wordOf({ word: 'Lösung', instead: 'Umbau' })).toEqual({ word: 'Lösung', instead: 'Umbau' });
  expect(wordOf({})).toEqual({ word: '', instead: '' });
});

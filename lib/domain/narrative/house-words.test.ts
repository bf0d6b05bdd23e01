import { expect, test } from 'vitest';
import { sampleNarrative } from '../../../tests/support/narrative/samples.ts';
import { avoidedUses, unusedOwnWords } from './house-words.ts';

const staffing = sampleNarrative('staffing');
const uses = (text: string, language: 'de' | 'en' | null = null) =>
  avoidedUses(text, staffing, language).map(({ start, end, instead }) => [text.slice(start, end), instead]);

test('a word that is avoided is found where it stands, with what is said instead', () => {
  expect(uses('Wir suchen Leiharbeiter, leistungsgerecht bezahlt.', 'de')).toEqual([
    ['Leiharbeiter', 'Kollegin oder Kollege im Einsatz'],
    ['leistungsgerecht', null],
  ]);
  expect(uses('A competitive salary.', 'en')).toEqual([['competitive salary', 'the amount']]);
});

test('without a language all are looked for; in another one than the text’s none', () => {
  expect(uses('competitive salary für Leiharbeiter')).toHaveLength(2);
  expect(uses('Leiharbeiter', 'en')).toEqual([]);
});

test('own words are named where none of them stands in the text', () => {
  const own = unusedOwnWords('Wir suchen jemanden für die Halle.', staffing, 'de');
  expect(own?.words.length).toBeGreaterThan(0);
  expect(unusedOwnWords(`Bei uns heißt es ${own?.words[0]}.`, staffing, 'de')).toBeNull();
  expect(unusedOwnWords('x', { ...staffing, themes: [] }, 'de')).toBeNull();
});

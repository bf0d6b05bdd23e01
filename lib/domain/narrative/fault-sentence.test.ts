import { expect, test } from 'vitest';
import { narrativeWords } from '../../languages/narrative.ts';
import type { Fault, FaultCode } from './fault.ts';
import { faultSentence } from './fault-sentence.ts';
import { placeOf } from './place.ts';

const fault = (code: FaultCode, path: Fault['path'] = [], values: Fault['values'] = {}): Fault => ({
  code,
  path,
  values,
});
const de = narrativeWords('de');
const en = narrativeWords('en');

test.each([
  [
    fault('not-a-day', ['themes', 2, 'facts', 0, 'publicUntil']),
    41,
    'Zeile 41, Thema 3, Fakt 1, öffentlich bis: kein Tag im Kalender; geschrieben wird er wie 2026-12-31.',
    'Line 41, theme 3, fact 1, public until: not a day of the calendar; one is written like 2026-12-31.',
  ],
  [
    fault('unknown-id', ['themes', 0, 'goals', 1], { id: 'leads' }),
    7,
    'Zeile 7, Thema 1, Ziel 2: verweist auf „leads“, das es in dieser Datei nicht gibt.',
    'Line 7, theme 1, goal 2: refers to “leads”, which this file does not have.',
  ],
  [
    fault('empty', ['themes', 1, 'claim', 'en']),
    null,
    'Thema 2, Behauptung, Englisch: ist leer.',
    'Theme 2, claim, English: is empty.',
  ],
  [
    fault('too-large', [], { most: 2 }),
    null,
    'Die Datei ist größer als 2 MB und wurde nicht gelesen.',
    'The file is larger than 2 MB and was not read.',
  ],
])('%j', (given, line, german, english) => {
  expect(faultSentence(given, de, line)).toBe(german);
  expect(faultSentence(given, en, line)).toBe(english);
});

test('what comes from the file is cut, kept to one line and never taken for a slot', () => {
  const hostile = `{line}\n\u202e<b>${'x'.repeat(5_000)}`;
  const sentence = faultSentence(fault('unknown-id', ['themes', hostile], { id: hostile }), de, 1);
  expect(sentence.length).toBeLessThan(220);
  expect(sentence).not.toMatch(/[\n\u202e]/);
  expect(faultSentence(fault('unknown-field', ['toString']), de)).toBe('„toString“: ein Feld, das es hier nicht gibt.');
});

test('an entry is called by its name where one is known', () => {
  const data = { themes: [{ title: { en: 'Conversion' }, keywords: { de: ['Umbau'] } }] };
  const named = { data, language: 'de' as const };
  expect(placeOf(['themes', 0, 'claim'], { words: de, named })).toBe('Thema „Conversion“, Behauptung');
  expect(placeOf(['themes', 4, 'claim'], { words: de, named })).toBe('Thema 5, Behauptung');
});

test('every fault has its sentence, with ss and other quotation marks for Switzerland', () => {
  const swiss = narrativeWords('de-CH');
  for (const code of Object.keys(de.faults) as FaultCode[]) {
    const values = { most: 5, id: 'a', allowed: 'a, b' };
    for (const words of [de, en]) expect(faultSentence(fault(code, [], values), words)).toMatch(/^[A-ZÄÖÜ].*[^.]\.$/u);
    expect(faultSentence(fault(code, [], values), swiss)).not.toMatch(/[ß„“{}]/u);
  }
});

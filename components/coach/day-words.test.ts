import { expect, test } from 'vitest';
import { compileWords } from '../../lib/languages/compile.ts';
import { createTranslate } from '../../lib/languages/translate.ts';
import { dayWords, localDay } from './day-words.ts';

const TODAY = '2026-11-25';
const de = createTranslate('de', compileWords('de'));
const en = createTranslate('en', compileWords('en'));

test('days around today have names', () => {
  expect(['2026-11-24', '2026-11-25', '2026-11-26'].map((day) => dayWords(day, TODAY, de, 'de'))).toEqual([
    'gestern',
    'heute',
    'morgen',
  ]);
});

test('others are said with their weekday, and with the year where it is another', () => {
  expect(dayWords('2026-11-27', TODAY, de, 'de')).toBe('Fr., 27. November');
  expect(dayWords('2026-11-27', TODAY, en, 'en')).toBe('Fri, November 27');
  expect(dayWords('2027-01-08', TODAY, de, 'de')).toBe('Fr., 8. Januar 2027');
});

test('a moment belongs to the day where the user is', () => {
  const late = new Date(2026, 10, 25, 23, 50);
  expect(localDay(late.toISOString())).toBe('2026-11-25');
});

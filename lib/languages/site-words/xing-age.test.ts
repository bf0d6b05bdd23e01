import { expect, it } from 'vitest';
import { xingAgeIn } from './xing-age.ts';

it.each([
  ['vor 3 Stunden', 'de', 'vor 3 Stunden'],
  ['Vor einer Stunde · Öffentlich', 'de', 'Vor einer Stunde'],
  ['gestern', 'de', 'gestern'],
  ['3 Std.', 'de', '3 Std.'],
  ['12.11.2026', 'de', '12.11.2026'],
  ['12. Nov. 2026', 'de', '12. Nov. 2026'],
  ['14:13', 'de', '14:13'],
  ['2 days ago', 'en', '2 days ago'],
  ['an hour ago | Edited', 'en', 'an hour ago'],
  ['il y a 2 jours', 'fr', 'il y a 2 jours'],
  ['3 giorni fa', 'it', '3 giorni fa'],
  ['2 days ago', 'de', '2 days ago'],
] as const)('%s (%s)', (text, language, age) => {
  expect(xingAgeIn(text, language)).toBe(age);
});

it.each([
  'vor Ort',
  'Vor dem Essen',
  'About our people',
  'Vor Ort in Flensburg',
  'Vor 20 Jahren gegründet und noch da',
  'Leitung seit 2019',
  '3 Kommentare',
  'long ago in a town',
  'Halle 12.4',
  '',
])('none: %s', (text) => {
  expect(xingAgeIn(text, 'de')).toBeNull();
});

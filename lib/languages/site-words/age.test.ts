import { describe, expect, it } from 'vitest';
import { ageIn, daysOf } from './age.ts';

describe('ageIn', () => {
  it.each([
    ['3h •', 'it', '3h'],
    ['8mo', 'en', '8mo'],
    ['2 Wo. • Bearbeitet', 'de', '2 Wo.'],
    ['6 giorni • Modificato', 'it', '6 giorni'],
    ['Ada Lindqvist posted this • 1w', 'en', '1w'],
    ['Ada Lindqvist hat dies repostet • 3 Mon.', 'de', '3 Mon.'],
  ] as const)('%s', (text, language, age) => {
    expect(ageIn(text, language)).toBe(age);
  });

  it.each(['541 impressioni', '27 reactions', '• 2nd', 'Teamleitung • 4 Jahre im Haus', '1w und mehr davon'])(
    'none: %s',
    (text) => {
      expect(ageIn(text, 'en')).toBeNull();
    },
  );
});

describe('daysOf', () => {
  it.each([
    ['3h', 0],
    ['1w', 7],
    ['2 Wo.', 14],
    ['5mo', 150],
    ['6 giorni', 6],
    ['3 sem.', 21],
    ['1yr', 365],
  ])('%s', (age, days) => {
    expect(daysOf(age, 'de')).toBe(days);
  });
});

import { describe, expect, it } from 'vitest';
import { isDuration, parseDate, parseRange } from './dates.ts';

describe('parseRange', () => {
  it.each([
    ['Jul 2020 - Present · 3 yrs 1 mo', 'en', '2020-07', 'present'],
    ['September 2015 – Mai 2018 · 2 Jahre 9 Monate', 'de', '2015-09', '2018-05'],
    ['Jan. 2020–Heute · 4 Jahre', 'de', '2020-01', 'present'],
    ['März 2022 - Heute', 'de', '2022-03', 'present'],
    ['Jän. 2019 – Dez. 2020', 'de', '2019-01', '2020-12'],
    ['janv. 2020 - aujourd’hui · 4 ans', 'fr', '2020-01', 'present'],
    ['août 2011 - févr. 2013', 'fr', '2011-08', '2013-02'],
    ['gen 2020 - Presente · 4 anni', 'it', '2020-01', 'present'],
    ['set 2011 - lug 2013', 'it', '2011-09', '2013-07'],
    ['2008 - 2012', 'en', '2008', '2012'],
    ['2018 – 2019', 'de', '2018', '2019'],
    ['seit 03/2022', 'de', '2022-03', 'present'],
    // Fallback words of another language occur inside a localised page.
    ['Jul 2020 - Present', 'de', '2020-07', 'present'],
  ] as const)('%s', (text, language, start, end) => {
    expect(parseRange(text, language)).toEqual({ start, end });
  });

  it.each([
    'Full-time · 4 yrs',
    'Köln, Nordrhein-Westfalen',
    '3 yrs 1 mo',
    'Wir bauen 2020 - um',
    '',
    'Halle 4 - Werk 7',
  ])('is no range: %s', (text) => {
    expect(parseRange(text, 'en')).toBeNull();
  });

  it('takes a single date only where it may stand alone', () => {
    expect(parseRange('2019', 'de')).toBeNull();
    expect(parseRange('2019', 'de', true)).toEqual({ start: '2019', end: '2019' });
  });
});

describe('parseDate', () => {
  it('makes no month of a word it does not know', () => {
    expect(parseDate('Herbst 2019', 'de')).toBeNull();
  });
});

describe('isDuration', () => {
  it.each(['5 yrs 11 mos', 'Full-time · 4 yrs', '2 Jahre 9 Monate', '4 ans 2 mois', '1 anno e 3 mesi', '11 Monate'])(
    '%s',
    (text) => {
      expect(isDuration(text)).toBe(true);
    },
  );
  it.each(['Nordlicht 5', 'Köln', 'Full-time', 'Jul 2020 - Present'])('not %s', (text) => {
    expect(isDuration(text)).toBe(false);
  });
});

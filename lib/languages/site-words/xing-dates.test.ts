import { describe, expect, it } from 'vitest';
import { rangeIn } from './xing-dates.ts';

describe('rangeIn', () => {
  it.each([
    ['4 Jahre und 7 Monate, Sept. 2016 - März 2021', 'de', '2016-09', '2021-03'],
    ['Bis heute 5 Jahre und 8 Monate, seit Apr. 2021', 'de', '2021-04', 'present'],
    ['Bis heute, seit Nov. 2026', 'de', '2026-11', 'present'],
    ['8 Monate, 03/2009 - 10/2009', 'de', '2009-03', '2009-10'],
    ['seit 05/2021', 'de', '2021-05', 'present'],
    ['04/2013 - heute', 'de', '2013-04', 'present'],
    ['4 years and 6 months, Apr 2020 - Sep 2024', 'en', '2020-04', '2024-09'],
    ['2 years, since Nov 2024', 'en', '2024-11', 'present'],
    ['2014 - 2017', 'en', '2014', '2017'],
    ['2012', 'de', '2012', '2012'],
    ['3 ans et 2 mois, janv. 2020 - févr. 2023', 'fr', '2020-01', '2023-02'],
    ['3 anni e 2 mesi, gen 2020 - feb 2023', 'it', '2020-01', '2023-02'],
  ] as const)('%s', (text, language, start, end) => {
    expect(rangeIn(text, language)).toEqual({ start, end });
  });

  it.each([
    'Leitung des Teams, seit 2019',
    'Bis heute im Betrieb, seit 2019',
    '4 Jahre und 7 Monate',
    'Deichwerk 2000 GmbH',
    'Umbau der Linien 1 bis 4, 2019',
    'ab Sommer 2020',
  ])('none: %s', (text) => {
    expect(rangeIn(text, 'de')).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { americanOf, dayOf, instantOf, javaOf, monthOf, sentenceOf } from './dates.ts';

describe('dates of the export', () => {
  it.each([
    [dayOf, '08 Feb 2026', '2026-02-08'],
    [dayOf, '8. März 2026', '2026-03-08'],
    [dayOf, '3 Okt 2022', '2022-10-03'],
    [dayOf, '31 Feb 2026', null],
    [dayOf, '2026-02-08', null],
    [instantOf, '2025-12-16 08:51:08 UTC', '2025-12-16T08:51:08Z'],
    [instantOf, '2025-12-16 09:31:41', '2025-12-16T09:31:41Z'],
    [instantOf, '2016/08/14 14:22:20 UTC', '2016-08-14T14:22:20Z'],
    [instantOf, '2026-09-20 06:12', '2026-09-20T06:12:00Z'],
    [instantOf, '2026-13-01 00:00:00', null],
    [instantOf, '2026-01-01 24:00:00', null],
    [americanOf, '9/26/25, 1:47 PM', '2025-09-26T13:47:00Z'],
    [americanOf, '10/22/25, 05:22 PM', '2025-10-22T17:22:00Z'],
    [americanOf, '1/2/26, 12:05 AM', '2026-01-02T00:05:00Z'],
    [americanOf, '1/2/26, 12:05 PM', '2026-01-02T12:05:00Z'],
    [americanOf, '26/9/25, 1:47 PM', null],
    [americanOf, '9/26/25, 13:47 PM', null],
    [javaOf, 'Sat Sep 05 08:12:14 UTC 2026', '2026-09-05T08:12:14Z'],
    [javaOf, 'Sat Sep 05 08:12:14 CEST 2026', null],
    [sentenceOf, 'You uploaded a feed photo on June 26, 2020 at 6:34 AM (GMT)', '2020-06-26T06:34:00Z'],
    [sentenceOf, 'You uploaded a video on May 1, 2020 at 12:00 PM (UTC)', '2020-05-01T12:00:00Z'],
    [sentenceOf, 'June 26', null],
    [monthOf, 'Jan 2024', '2024-01'],
    [monthOf, 'Mai 2024', '2024-05'],
    [monthOf, '2008', '2008'],
    [monthOf, '', null],
    [monthOf, 'Foo 2024', null],
  ])('%o reads %j as %j', (read, text, date) => {
    expect(read(text)).toBe(date);
  });

  it('are null for any other text', () => {
    for (const read of [dayOf, instantOf, americanOf, javaOf, sentenceOf, monthOf]) {
      fc.assert(
        fc.property(fc.string(), (text) => {
          const date = read(text);
          expect(date === null || /^\d{4}/.test(date)).toBe(true);
        }),
      );
    }
  });
});

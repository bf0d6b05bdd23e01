import { expect, test } from 'vitest';
import { weeksUntil } from '../../../../lib/domain/journal/goals/windows.ts';
import { monthMarks } from './month-marks.ts';

test('a month stands at the first week that begins in it', () => {
  expect(monthMarks(weeksUntil('2026-11-26'), 'en')).toEqual([
    { at: 1, name: 'Sep' },
    { at: 5, name: 'Oct' },
    { at: 9, name: 'Nov' },
  ]);
});

test('a month of which only the last week is seen is left out, the running one is not', () => {
  expect(monthMarks(weeksUntil('2026-12-01'), 'en')).toEqual([
    { at: 0, name: 'Sep' },
    { at: 4, name: 'Oct' },
    { at: 8, name: 'Nov' },
  ]);
  expect(monthMarks(weeksUntil('2026-12-08'), 'en').at(-1)).toEqual({ at: 12, name: 'Dec' });
});

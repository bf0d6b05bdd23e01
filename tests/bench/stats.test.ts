import { expect, test } from 'vitest';
import { figure, median, milliseconds, spread, sum } from './stats.ts';

test('the median of an odd and an even number of values', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('the spread ignores a single outlier', () => {
  expect(spread([1, 2, 3, 4, 100])).toBe(2);
});

test('the sum of some values and of none', () => {
  expect([sum([1, 2, 3]), sum([])]).toEqual([6, 0]);
});

test('figures keep three digits at most, whole numbers all', () => {
  expect([figure(0.8321), figure(41.26), figure(496.4), figure(2461), figure(Number.NaN)]).toEqual([
    '0.83',
    '41.3',
    '496',
    '2,461',
    '–',
  ]);
});

test('milliseconds with their spread, and a dash where nothing was measured', () => {
  expect(milliseconds([3, 4, 5, 6, 70])).toBe('5.00 ms (± 2.00)');
  expect(milliseconds([Number.NaN])).toBe('–');
});

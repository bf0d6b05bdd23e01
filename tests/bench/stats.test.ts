import { expect, test } from 'vitest';
import { figure, median, spread } from './stats.ts';

test('the median of an odd and an even number of values', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('the spread ignores a single outlier', () => {
  expect(spread([1, 2, 3, 4, 100])).toBe(2);
});

test('figures keep three digits at most', () => {
  expect([figure(0.8321), figure(41.26), figure(496.4), figure(Number.NaN)]).toEqual(['0.83', '41.3', '496', '–']);
});

import { expect, test } from 'vitest';
import { prepareRow } from './prepare-rows.ts';
import { holds } from './report.ts';

test('the ratio holds preparing against the reading alone', () => {
  const row = prepareRow('E', { unannounced: [20, 20, 20], preparing: [4, 5, 6], anchors: 4 });
  expect(row.value).toBeCloseTo(1.25);
  expect(holds(row)).toBe(true);
});

test('too slow, and nothing prepared, break the limit', () => {
  expect(holds(prepareRow('E', { unannounced: [10], preparing: [6], anchors: 4 }))).toBe(false);
  expect(holds(prepareRow('E', { unannounced: [10], preparing: [1], anchors: 0 }))).toBe(false);
});

import { expect, test } from 'vitest';
import { readingRows } from './reading-rows.ts';
import type { ReadingTimes } from './reading-time.ts';
import { holds } from './report.ts';

const times = (over: Partial<ReadingTimes> = {}): ReadingTimes => ({
  text: [2, 2, 2],
  reading: [10, 8, 90],
  unannounced: [10, 10, 10],
  checks: [10, 9, 11],
  firstChecks: 70,
  preparing: [3, 4, 5],
  anchors: 5,
  characters: 20_000,
  roles: 8,
  judged: 33,
  ...over,
});
const verdicts = (over?: Partial<ReadingTimes>) => readingRows('E', times(over)).map(holds);

test('medians are compared, at the limit it holds', () => {
  expect(verdicts()).toEqual([true, true, true]);
  expect(verdicts({ reading: [10.1, 10.1, 10.1] })).toEqual([false, true, true]);
  expect(verdicts({ checks: [10.1, 10.1, 10.1] })).toEqual([true, true, false]);
});

test('reading nothing and checking nothing is not fast, it is broken', () => {
  expect(verdicts({ roles: 0 })).toEqual([false, true, true]);
  expect(verdicts({ judged: 0, checks: [0, 0, 0] })).toEqual([true, true, false]);
});

test('a reading that nothing announced is reported beside the other', () => {
  const [, row] = readingRows('E', times());
  expect(row).toMatchObject({ shown: '5.00 × (10.0 ms (± 0.00))', value: 5, limit: null });
});

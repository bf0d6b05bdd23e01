import { expect, test } from 'vitest';
import type { LoadCost } from './load-cost.ts';
import { loadRows } from './load-rows.ts';
import { holds } from './report.ts';

const cost = (over: Partial<LoadCost> = {}): LoadCost => ({
  script: 2,
  longTasks: 1,
  shift: 0.01,
  heap: 1_000_000,
  ...over,
});
const broken = (...costs: LoadCost[]) =>
  loadRows({ with: costs, without: [cost()] })
    .filter((row) => !holds(row))
    .map(({ name }) => name);

test('what the page itself costs is not held against the extension', () => {
  expect(broken(cost({ heap: 1_300_000 }))).toEqual([]);
});

test('a long task, a shift and too much memory break their limits', () => {
  expect(broken(cost({ longTasks: 2 }))).toEqual(['load: long tasks, more than without it']);
  expect(broken(cost(), cost(), cost({ shift: 0.02 }))).toEqual(['load: layout shift, more than without it']);
  expect(broken(cost({ heap: 1_300_001 }))).toEqual(['load: JavaScript heap, more than without it']);
});

test('a busy machine is not held against the extension', () => {
  expect(broken(cost({ longTasks: 3 }), cost({ longTasks: 2 }), cost())).toEqual([]);
});

test('milliseconds are reported and break nothing', () => {
  expect(broken(cost({ script: 400 }))).toEqual([]);
});

import { expect, test } from 'vitest';
import type { MeasuredOpening } from './opening.ts';
import { openingRows } from './opening-rows.ts';
import { STEPS } from './opening-steps.ts';
import { holds } from './report.ts';

const opening = (panel: number, step = 5): MeasuredOpening => ({
  frame: panel - 20,
  panel,
  words: panel + 60,
  longest: 0,
  steps: Object.fromEntries(STEPS.map((name) => [name, step])) as MeasuredOpening['steps'],
});

test('the first paint is measured against a sidebar that is always loaded', () => {
  const [first] = openingRows({ shipped: [opening(80), opening(120)], alwaysLoaded: [opening(25)] });
  expect(first && holds(first)).toBe(true);
  const [slow] = openingRows({ shipped: [opening(101)], alwaysLoaded: [opening(25)] });
  expect(slow && holds(slow)).toBe(false);
});

test('every step stands in the table, also one that the other does without', () => {
  const rows = openingRows({ shipped: [opening(80)], alwaysLoaded: [opening(25, Number.NaN)] });
  const steps = rows.filter(({ name }) => name.startsWith('open, step'));
  expect(steps.map(({ name }) => name.replace('open, step: ', ''))).toEqual([...STEPS]);
  expect(steps[0]?.shown).toBe('5.00 ms (± 0.00); always loaded –');
  expect(steps.every(holds)).toBe(true);
});

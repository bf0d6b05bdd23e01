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
const verdicts = (pointer: number[], keyboard: number[]) =>
  openingRows({
    pointer: pointer.map((panel) => opening(panel)),
    asleep: [],
    keyboard: keyboard.map((panel) => opening(panel)),
    alwaysLoaded: [opening(25)],
  })
    .slice(0, 2)
    .map(holds);

test('the first paint is measured against a sidebar that is always loaded', () => {
  expect(verdicts([40, 60], [125])).toEqual([true, true]);
  expect(verdicts([51], [100])).toEqual([false, true]);
  expect(verdicts([30], [126])).toEqual([true, false]);
});

test('every step stands in the table, also one that a way does without', () => {
  const rows = openingRows({
    pointer: [opening(30, Number.NaN)],
    asleep: [opening(60)],
    keyboard: [opening(80)],
    alwaysLoaded: [opening(25)],
  });
  const steps = rows.filter(({ name }) => name.startsWith('open, step'));
  expect(steps.map(({ name }) => name.replace('open, step: ', ''))).toEqual([...STEPS]);
  expect(steps[0]?.shown).toBe('–; 5.00 ms (± 0.00); 5.00 ms (± 0.00); 5.00 ms (± 0.00)');
  expect(steps.every(holds)).toBe(true);
});

import { expect, test } from 'vitest';
import { holds } from './report.ts';
import { rowsOfUse } from './use-rows.ts';

const idle = [{ duration: 70, ours: 0 }];

test('the longest stretch of the coach counts, not the page’s own tasks', () => {
  const [longest] = rowsOfUse('x', { with: [[...idle, { duration: 60, ours: 20 }]], without: [idle] });
  expect(longest?.value).toBe(20);
  expect(longest && holds(longest)).toBe(true);
});

test('a stretch over 50 ms breaks the limit', () => {
  const [longest] = rowsOfUse('x', { with: [[{ duration: 60, ours: 55 }]], without: [idle] });
  expect(longest && holds(longest)).toBe(false);
});

test('a coach that does nothing breaks it too', () => {
  const [longest] = rowsOfUse('x', { with: [idle], without: [idle] });
  expect(longest && holds(longest)).toBe(false);
});

test('tasks that would be short without the coach are told apart from long ones', () => {
  const round = [...idle, { duration: 55, ours: 10 }, { duration: 90, ours: 10 }];
  const [, all] = rowsOfUse('x', { with: [round], without: [idle] });
  expect(all?.value).toBe(1);
  expect(all && holds(all)).toBe(false);
  expect(all?.shown).toContain('3.00 with the coach, 1.00 without');
});

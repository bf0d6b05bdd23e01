import { expect, test } from 'vitest';
import { goalActivity, standing } from './goal-activity.ts';
import { monthsUntil, reachesBackTo, weeksUntil } from './windows.ts';

/** A Thursday. */
const TODAY = '2026-11-26';
/** So that nothing lies before the first day that is known. */
const LONG_AGO = '2026-06-01';
const times = (count: number, day: string) => Array.from({ length: count }, () => day);

test('this month is compared with the same days of earlier ones', () => {
  const days = [
    ...times(4, '2026-11-02'),
    ...times(2, '2026-10-26'),
    // After the 26th: no part of the comparison.
    ...times(9, '2026-10-27'),
    ...times(3, '2026-09-01'),
    '2026-08-26',
    ...times(7, '2026-07-31'),
    ...times(4, '2026-06-15'),
    LONG_AGO,
  ];
  const activity = goalActivity(days, TODAY);
  expect(activity.month).toEqual({ from: '2026-11-01', until: TODAY, count: 4 });
  expect(activity.earlier.map(({ count }) => count)).toEqual([2, 3, 1, 0, 5]);
  expect(activity.usualMonth).toBe(2);
  expect(standing(activity)).toBe('more');
});

test('a shorter month ends on its last day', () => {
  expect(monthsUntil('2026-03-31').map(({ until }) => until)).toEqual([
    '2026-03-31',
    '2026-02-28',
    '2026-01-31',
    '2025-12-31',
    '2025-11-30',
    '2025-10-31',
  ]);
});

test('twelve whole weeks and the running one; only whole ones make what is usual', () => {
  const days = [LONG_AGO, ...times(2, '2026-11-22'), ...times(8, '2026-11-23'), ...times(4, '2026-09-06')];
  const { weeks, usualWeek } = goalActivity(days, TODAY);
  expect(weeks).toHaveLength(13);
  expect(weeks.at(-1)).toEqual({ from: '2026-11-23', until: TODAY, count: 8, whole: false });
  expect(weeks.at(-2)).toEqual({ from: '2026-11-16', until: '2026-11-22', count: 2, whole: true });
  expect(weeks[0]).toMatchObject({ from: '2026-08-31', count: 4 });
  expect(usualWeek).toBe(0);
});

test('nothing is compared with a time of which nothing is known', () => {
  const begun = goalActivity(times(2, '2026-11-04'), TODAY);
  expect(begun.weeks.filter(({ whole }) => whole).map(({ from }) => from)).toEqual(['2026-11-09', '2026-11-16']);
  expect(begun.weeks.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0]);
  expect(begun).toMatchObject({ usualWeek: null, usualMonth: null, earlier: [] });
  expect(standing(begun)).toBeNull();
  expect(standing(goalActivity([], TODAY))).toBeNull();
});

test('two months are too few to say what is usual, three are enough', () => {
  expect(goalActivity(['2026-08-02'], TODAY).usualMonth).toBeNull();
  expect(goalActivity(['2026-08-01'], TODAY).usualMonth).toBe(0);
});

test('fewer and the same are told apart from more', () => {
  const days = [...times(2, '2026-10-02'), ...times(2, '2026-09-02'), ...times(2, '2026-08-01')];
  const after = (now: number) => standing(goalActivity([...days, ...times(now, TODAY)], TODAY));
  expect([after(1), after(2), after(3)]).toEqual(['fewer', 'same', 'more']);
});

test('everything that is counted lies within what is asked for', () => {
  for (const day of ['2026-11-26', '2026-03-31', '2026-01-01', '2028-02-29']) {
    const earliest = [...weeksUntil(day), ...monthsUntil(day)].map(({ from }) => from).sort()[0];
    expect(reachesBackTo(day)).toBe(earliest);
  }
});

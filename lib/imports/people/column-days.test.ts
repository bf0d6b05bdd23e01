import { expect, it } from 'vitest';
import { columnDays } from './column-days.ts';

const TODAY = '2026-11-26';
const days = (...cells: string[]) => cells.map(columnDays(cells, TODAY));

it.each([
  ['2026-03-04', '2026-03-04'],
  ['2026-03-04T10:11:12Z', '2026-03-04'],
  ['2026/3/4', '2026-03-04'],
  ['4.3.2026', '2026-03-04'],
  ['04.03.26', '2026-03-04'],
  ['04.03.2026, 10:15', '2026-03-04'],
  ['4 Mar 2026', '2026-03-04'],
  ['4. März 2026', '2026-03-04'],
  ['7/7/2026', '2026-07-07'],
  ['31.02.2026', null],
  ['2026-13-01', null],
  ['27.11.2026', null],
  ['45000', null],
  ['bald', null],
  ['', null],
])('%j is %j', (cell, day) => {
  expect(days(cell)).toEqual([day]);
});

it('reads slashes as the column shows, day or month first', () => {
  expect(days('03/04/2026', '25/04/2026')).toEqual(['2026-04-03', '2026-04-25']);
  expect(days('03/04/2026', '04/25/2026')).toEqual(['2026-03-04', '2026-04-25']);
});

it('guesses nothing where no cell tells, or two speak against each other', () => {
  expect(days('03/04/2026')).toEqual([null]);
  expect(days('25/04/2026', '04/25/2026')).toEqual([null, null]);
});

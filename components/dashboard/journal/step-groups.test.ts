import { expect, test } from 'vitest';
import { aPerson } from '../../../tests/support/journal/people.ts';
import { groupSteps } from './step-groups.ts';

/** A Thursday. */
const TODAY = '2026-11-26';
const due = (day: string | null) => aPerson(`Am ${day}`, { next: { what: 'anrufen', day, why: null } });

test.each([
  ['2026-11-20', 'due'],
  ['2026-11-26', 'due'],
  ['2026-11-27', 'this-week'],
  ['2026-11-29', 'this-week'],
  ['2026-11-30', 'next-week'],
  ['2026-12-06', 'next-week'],
  ['2026-12-07', 'later'],
  [null, 'some-day'],
])('%s is %s', (day, group) => {
  expect(groupSteps([due(day)], TODAY).map((each) => each.group)).toEqual([group]);
});

test('groups come in the order of time, without empty ones and without people who have no step', () => {
  const groups = groupSteps([due(null), due('2026-12-24'), due('2026-11-26'), aPerson('Ines Koller')], TODAY);
  expect(groups.map(({ group, people }) => [group, people.length])).toEqual([
    ['due', 1],
    ['later', 1],
    ['some-day', 1],
  ]);
});

import { expect, test } from 'vitest';
import { isOver, keptUntil } from './retention.ts';

const record = { role: null, active: '2026-01-10T08:00:00.000Z', nextDay: null };

test.each([
  ['candidate', '2026-07-10', false],
  ['candidate', '2026-07-11', true],
  ['customer', '2026-07-11', false],
  ['customer', '2027-01-10', false],
  ['customer', '2027-01-11', true],
  [null, '2027-01-11', true],
] as const)('%s, on %s: %s', (role, today, over) => {
  expect(isOver({ ...record, role }, {}, today)).toBe(over);
});

test('the user can keep it for less long, and not for longer', () => {
  expect(isOver({ ...record, role: 'customer' }, { customer: 3 }, '2026-04-11')).toBe(true);
  expect(isOver({ ...record, role: 'candidate' }, { candidate: 24 }, '2026-07-11')).toBe(true);
});

test('a promise that lies ahead keeps the record until it is past', () => {
  expect(isOver({ ...record, nextDay: '2027-03-01' }, {}, '2027-03-01')).toBe(false);
  expect(isOver({ ...record, nextDay: '2027-03-01' }, {}, '2027-03-02')).toBe(true);
});

test('the last day for which it is kept is said', () => {
  expect(keptUntil('candidate', '2026-01-10T08:00:00.000Z')).toBe('2026-07-11');
  expect(keptUntil(null, '2026-01-10T08:00:00.000Z', { unknown: 2 })).toBe('2026-03-11');
  expect(keptUntil('candidate', '2026-08-31T08:00:00.000Z')).toBe('2027-03-01');
});

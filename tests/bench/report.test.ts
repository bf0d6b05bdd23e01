import { expect, test } from 'vitest';
import { holds, table } from './report.ts';

const row = { name: 'bytes', shown: '2 600 B', value: 2600, limit: 2500, bar: '≤ 2 500 B' };

test('a limit that is exceeded is said, a figure without one is only reported', () => {
  expect(holds(row)).toBe(false);
  expect(holds({ ...row, value: 2500 })).toBe(true);
  expect(holds({ ...row, limit: null })).toBe(true);
  expect(table([row])).toContain('EXCEEDED');
  expect(table([{ ...row, limit: null }])).toContain('reported');
});

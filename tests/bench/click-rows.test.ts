import { expect, test } from 'vitest';
import { clickRows } from './click-rows.ts';
import { holds } from './report.ts';

test('milliseconds of a press are reported and break nothing', () => {
  const rows = clickRows('S', { idle: [0.2, 0.4, 0.3], reaction: [90, 2, 4] });
  expect(rows.map((row) => [row.name, row.value, holds(row)])).toEqual([
    ['press S: nothing to notice', 0.3, true],
    ['press S: a reaction, until it is noticed', 4, true],
  ]);
});

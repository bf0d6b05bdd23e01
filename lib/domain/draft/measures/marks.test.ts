import { expect, test } from 'vitest';
import { joined } from './marks.ts';

test('places that nearly touch are one passage, in the order of the text', () => {
  const places = [
    { start: 40, end: 50 },
    { start: 0, end: 10 },
    { start: 8, end: 9 },
    { start: 15, end: 20 },
  ];
  expect(joined(places, 5)).toEqual([
    { start: 0, end: 20 },
    { start: 40, end: 50 },
  ]);
  expect(joined([], 5)).toEqual([]);
});

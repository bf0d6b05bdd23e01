import { expect, test } from 'vitest';
import { cutAt, lengthOf } from './length.ts';

test('counts what a reader sees as one', () => {
  expect(lengthOf('Größe')).toBe(5);
  expect(lengthOf('e\u0301')).toBe(1);
  expect(lengthOf('👩‍🔧🇨🇭')).toBe(2);
  expect(lengthOf('\ud800')).toBe(1);
});

test('cuts between characters, never inside one', () => {
  expect(cutAt('abc', 2)).toEqual(['ab', 'c']);
  expect(cutAt('👩‍🔧🇨🇭x', 1)).toEqual(['👩‍🔧', '🇨🇭x']);
  expect(cutAt('abc', 3)).toEqual(['abc', '']);
});

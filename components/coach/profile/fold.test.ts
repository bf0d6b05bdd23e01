import { expect, test } from 'vitest';
import { cutAt } from './fold.ts';

test('cuts between characters, never inside one', () => {
  expect(cutAt('abc', 2)).toEqual(['ab', 'c']);
  expect(cutAt('👩‍🔧🇨🇭x', 1)).toEqual(['👩‍🔧', '🇨🇭x']);
  expect(cutAt('abc', 3)).toEqual(['abc', '']);
  expect(cutAt('', 3)).toEqual(['', '']);
});

test('100 kB of emoji take no time', () => {
  const before = performance.now();
  const [seen, after] = cutAt('👩‍🔧'.repeat(20_000), 220);
  expect(seen + after).toBe('👩‍🔧'.repeat(20_000));
  expect(performance.now() - before).toBeLessThan(1_000);
});

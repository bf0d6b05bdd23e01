import { expect, test } from 'vitest';
import { alternately } from './alternate.ts';

test('subjects are measured by turns, the order turns around, the first round is dropped', async () => {
  const seen: string[] = [];
  const values = await alternately({ a: 1, b: 10 }, 2, async (subject, name) => {
    seen.push(name);
    return subject * seen.length;
  });
  expect(seen.join('')).toBe('abbaab');
  expect(values).toEqual({ a: [4, 5], b: [30, 60] });
});

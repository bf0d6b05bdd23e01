import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['egger', 'egger', 0],
    ['egger', 'eger', 1],
    ['egger', 'eggers', 1],
    ['egger', 'egler', 1],
    ['hofer', 'hoffmann', 5],
    ['', 'abc', 3],
  ])('%s, %s: %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });

  it('takes no long time for 100 kB', () => {
    const start = performance.now();
    editDistance('a'.repeat(100_000), 'b'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

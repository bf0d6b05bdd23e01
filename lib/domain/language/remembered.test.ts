import { describe, expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('asks once a word, also where the answer is nothing', () => {
    const ask = vi.fn((word: string) => (word === 'Ventil' ? word.length : undefined));
    const answer = remembered(ask);
    expect([answer('Ventil'), answer('Ventil'), answer('x'), answer('x')]).toEqual([6, 6, undefined, undefined]);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('forgets before it grows without end', () => {
    const ask = vi.fn((word: string) => word);
    const answer = remembered(ask);
    for (let at = 0; at < 5_000; at += 1) answer(`w${at}`);
    answer('w0');
    expect(ask).toHaveBeenCalledTimes(5_001);
    expect(answer('w0')).toBe('w0');
  });
});

import { describe, expect, it } from 'vitest';
import { angleRow } from './angle-rows.ts';
import { holds } from './report.ts';

describe('angleRow', () => {
  const times = { own: [4, 5, 6], peer: [9, 10, 11], ownFound: 40, peerFound: 30 };
  it('is the ratio of the medians', () => {
    expect(angleRow(times)).toMatchObject({ value: 0.5, limit: 1 });
  });
  it('does not hold where a search found nothing', () => {
    expect(holds(angleRow({ ...times, ownFound: 0 }))).toBe(false);
    expect(holds(angleRow({ ...times, peerFound: 0 }))).toBe(false);
  });
});

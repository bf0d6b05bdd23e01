import { expect, test } from 'vitest';
import { throughputRow } from './peer-rows.ts';
import type { PeerTimes } from './peer-time.ts';
import { holds } from './report.ts';

const page = { name: 'x', url: 'x', html: '', want: { author: null, text: null } };
const round = (milliseconds: number) => ({ milliseconds, author: null, text: null });
const times = (ours: number, defuddle: number): PeerTimes[] => [
  { page, readers: { ours: [round(ours)], defuddle: [round(defuddle)] } },
];

test('twice as fast is twice as many pages a second', () => {
  const row = throughputRow(times(5, 10));
  expect(row.shown).toBe('2.00 × (200 / 100, 1 pages, cold)');
  expect(holds(row)).toBe(true);
});

test('slower than the peer breaks the limit', () => {
  expect(holds(throughputRow(times(10, 5)))).toBe(false);
});

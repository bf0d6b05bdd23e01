import { expect, test } from 'vitest';
import { comparing, fingerprintOf } from './fingerprint.ts';

const POST =
  'Seit Montag steht in Halle 2 ein Kran, und keiner weiß, wem er gehört. Der Schlosser hat eine Karte daran gehängt, mit der Bitte um einen Anruf.';
const kept = { label: 'x', hashes: fingerprintOf(POST) };

test('a text is like itself, and the places cover it', () => {
  const { share, places } = comparing(POST)(kept);
  expect(share).toBe(1);
  for (const { start, end } of places) expect(POST.slice(start, end).split(/\s+/)).toHaveLength(3);
});

test('a changed beginning leaves the rest alike; another text is not alike', () => {
  expect(
    comparing(POST.replace('Seit Montag steht in Halle 2', 'Gestern kam nach Halle 7'))(kept).share,
  ).toBeGreaterThan(0.4);
  expect(
    comparing('Das Ventil kam mit dem falschen Flansch, und nachgemessen hatte es niemand.')(kept).share,
  ).toBeLessThan(0.1);
});

test('fewer words than a run have no fingerprint, and the same text has the same one on every device', () => {
  expect(fingerprintOf('Guten Tag')).toEqual([]);
  expect(fingerprintOf('a b c').slice(0, 2)).toEqual(fingerprintOf('A B C').slice(0, 2));
  expect(kept.hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true);
});

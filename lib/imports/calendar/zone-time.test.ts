import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockIn, dayIn, isZone, momentOf, wallTime } from './zone-time.ts';

const ZONES = ['Europe/Vienna', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];

test('what the clocks show leads back to the moment, except in the hour that comes twice', () => {
  const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }).map((at) => at - (at % 1000));
  fc.assert(
    fc.property(moments, fc.constantFrom(...ZONES), (at, zone) => {
      const back = momentOf(wallTime(at, zone), zone);
      expect(Math.abs(back - at) % 3_600_000).toBe(0);
      expect(wallTime(back, zone)).toEqual(wallTime(at, zone));
    }),
  );
});

test('day and clock are those of the zone', () => {
  const shown = wallTime(Date.UTC(2026, 10, 26, 23, 5), 'Europe/Vienna');
  expect([dayIn(shown), clockIn(shown)]).toEqual(['2026-11-27', '00:05']);
});

test('names that nobody knows are no zones', () => {
  expect([isZone('Europe/Vienna'), isZone('W. Europe Standard Time'), isZone('')]).toEqual([true, false, false]);
});

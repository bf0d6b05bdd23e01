import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tick } from './clock.ts';

test('a moment reads as time, counter and device', () => {
  expect(tick(null, 1_700_000_000_000, 'a')).toBe('001700000000000.000000.a');
  expect(tick('001700000000000.000000.a', 1_700_000_000_000, 'b')).toBe('001700000000000.000001.b');
});

test('a full counter moves the time on', () => {
  expect(tick('000000000000005.999999.a', 3, 'a')).toBe('000000000000006.000000.a');
});

test('each moment sorts after the one before, however the clock jumps', () => {
  const jump = fc.integer({ min: -5, max: 4_102_444_800_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(jump, fc.constantFrom('a', 'b')), { minLength: 2, maxLength: 50 }), (steps) => {
      let last: string | null = null;
      for (const [now, device] of steps) {
        const next = tick(last, now, device);
        if (last !== null) expect(next > last).toBe(true);
        last = next;
      }
    }),
  );
});

import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createOrderedIds, newId, uuidV7 } from './uuid.ts';

test('bears the time in front and the random part behind, with version and variant in their places', () => {
  expect(uuidV7(0x017f22e279b0, '3f2b6c1e-9a4d-4cc3-98c4-dc0c0c07398f')).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  expect(uuidV7(1, '3f2b6c1e-9a4d-4cc3-98c4-dc0c0c07398f')).toMatch(/^00000000-0001-7/);
});

test('later ones sort behind, and no two are the same', () => {
  const ids = [1, 2, 1e12, Date.now(), 0xffffffffffff].map((now) => uuidV7(now, crypto.randomUUID()));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(Array.from({ length: 100 }, newId)).size).toBe(100);
  for (const id of [...ids, newId()]) expect(z.safeParse(z.uuidv7(), id).success).toBe(true);
});

test('ordered ones sort as they were asked for, in one millisecond and with a clock that goes back', () => {
  let now = 1_000;
  const next = createOrderedIds(() => now);
  const ids = Array.from({ length: 5_000 }, () => next());
  now = 900;
  ids.push(next(), next());
  now = 2_000;
  ids.push(next());
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids.slice(-3)) expect(z.safeParse(z.uuidv7(), id).success).toBe(true);
});

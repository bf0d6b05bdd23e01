import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '../messages/uuid.ts';
import { Database } from './database.ts';
import { once } from './once.ts';

const HOUR = 60 * 60 * 1000;
const BEGIN = Date.parse('2026-11-26T08:00:00.000Z');
let db: Database;
beforeEach(() => {
  db = new Database(`once-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('an id counts once, also where it is said again and again after the computer slept for days', async () => {
  const id = newId();
  let count = 0;
  for (const hours of [0, 1, 30, 30, 31, 50]) {
    await once(db, id, BEGIN + hours * HOUR, async () => {
      count += 1;
    });
  }
  expect(count).toBe(1);
});

test('older ids are forgotten with the next one', async () => {
  const [first, second] = [newId(), newId()];
  await once(db, first, BEGIN, async () => {});
  await once(db, second, BEGIN + 25 * HOUR, async () => {});
  expect((await db.mutations.toArray()).map(({ id }) => id)).toEqual([second]);
});

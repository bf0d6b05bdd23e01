import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from './database.ts';
import { deleteEverything } from './delete-everything.ts';
import { deviceId } from './device.ts';

let db: Database;
beforeEach(() => {
  db = new Database(`device-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('the id stays the same, also when the background starts anew', async () => {
  const id = await deviceId(db);
  expect([await deviceId(db), await deviceId(db)]).toEqual([id, id]);
  db.close();
  db = new Database(db.name);
  expect(await deviceId(db)).toBe(id);
});

test('an id that did not come to stand in the database is none', async () => {
  const made: string[] = [];
  const failing = db.transaction('rw', db.device, async () => {
    made.push(await deviceId(db), await deviceId(db));
    throw new Error('stopped');
  });
  await expect(failing).rejects.toThrow('stopped');
  const id = await deviceId(db);
  expect(made).toEqual([made[0], made[0]]);
  expect(id).not.toBe(made[0]);
  expect(await db.device.toArray()).toEqual([{ id: 'device', deviceId: id }]);
});

test('with everything, it is deleted', async () => {
  const id = await deviceId(db);
  await deviceId(db);
  await deleteEverything(db);
  expect(await deviceId(db)).not.toBe(id);
});

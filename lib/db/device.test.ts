import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aContact } from '../../tests/support/journal/drafts.ts';
import { newId } from '../messages/uuid.ts';
import { Database } from './database.ts';
import { deleteEverything } from './delete-everything.ts';
import { deviceId, deviceIdAgain } from './device.ts';
import { append } from './journal/append.ts';
import { once } from './once.ts';

const AT = '2026-11-26T08:00:00.000Z';
let db: Database;
beforeEach(() => {
  db = new Database(`device-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const enter = () => append(db, [aContact('linkedin:tobias-wendland', 'call')], AT);
/** Ids that lines carry, and the one that stands in the database. */
const idsNow = async () => [...(await db.events.toArray()).map(({ device }) => device), await standing()];
const standing = async () => (await db.device.get('device'))?.deviceId;

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
    made.push(await deviceIdAgain(db), await deviceIdAgain(db));
    throw new Error('stopped');
  });
  await expect(failing).rejects.toThrow('stopped');
  await enter();
  const id = await standing();
  expect(made).toEqual([made[0], made[0]]);
  expect(id).not.toBe(made[0]);
  expect(await idsNow()).toEqual([id, id]);
});

test('with everything, it is deleted', async () => {
  await enter();
  await enter();
  const id = await standing();
  await deleteEverything(db);
  await enter();
  expect(await standing()).not.toBe(id);
  expect(await idsNow()).toEqual([await standing(), await standing()]);
});

test('a line that waits while everything is deleted does not carry the id of before', async () => {
  await enter();
  await enter();
  const deleting = once(db, newId(), Date.parse(AT), () => deleteEverything(db));
  await Promise.all([deleting, enter(), once(db, newId(), Date.parse(AT), enter)]);
  const id = await standing();
  expect(await idsNow()).toEqual([id, id, id]);
});

test('where the browser deleted the database, lines carry the id that stands in the new one', async () => {
  await enter();
  await enter();
  db.close({ disableAutoOpen: false });
  await Dexie.delete(db.name);
  await enter();
  await enter();
  const id = await standing();
  expect(id).toBeDefined();
  expect(await idsNow()).toEqual([id, id, id]);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { deleteEverything } from '../../lib/db/delete-everything.ts';
import type { Caller } from '../../lib/messages/sender.ts';
import { createSigner, payloadOf } from '../../tests/support/pack.ts';
import { createPackHandlers } from './packs.ts';

const caller: Caller = { kind: 'extension' };
const signer = await createSigner();
const db = new Database('packs');
const { tables, installPack, removePack } = createPackHandlers(db, signer.publicKey);

const install = async (changes = {}) => installPack({ text: await signer.sign(payloadOf(changes)) }, caller);
const installed = async () => (await tables({}, caller)).installed;

beforeEach(() => db.open());
afterEach(() => db.delete());

test('a newer pack is installed, and taken away again', async () => {
  expect(await installed()).toBeNull();
  expect(await install()).toBe('installed');
  expect(await installed()).toEqual({ version: 2, date: '2026-12-03' });
  await removePack({}, caller);
  expect(await installed()).toBeNull();
});

test('of two the newer one stays', async () => {
  expect(await install({ version: 3 })).toBe('installed');
  expect(await install({ version: 2 })).toBe('older');
  expect(await install({ version: 3 })).toBe('older');
  expect(await install({ version: 4, date: '2026-12-09' })).toBe('installed');
  expect(await installed()).toEqual({ version: 4, date: '2026-12-09' });
});

test('a pack no newer than the built-in tables is older', async () => {
  expect(await install({ version: 1 })).toBe('older');
  expect(await installed()).toBeNull();
});

test('what nobody of ours signed is not installed', async () => {
  const stranger = await createSigner();
  expect(await installPack({ text: await stranger.sign(payloadOf()) }, caller)).toBe('signature');
  expect(await createPackHandlers(db).installPack({ text: await signer.sign(payloadOf()) }, caller)).toBe('signature');
  expect(await installed()).toBeNull();
});

test('a pack that a later release has caught up with counts no more', async () => {
  await install();
  await db.packs.update('pack', { version: 1 });
  expect(await installed()).toBeNull();
});

test('deleting everything deletes it too', async () => {
  await install();
  await deleteEverything(db);
  expect(await installed()).toBeNull();
});

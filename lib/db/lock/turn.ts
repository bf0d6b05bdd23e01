import { Failure } from '../../messages/wire.ts';
import { Database } from '../database.ts';
import { createCipher } from './cipher.ts';
import { Lock } from './lock.ts';
import { fits, type LockRow, lockRow } from './lock-row.ts';
import { rewriteTables } from './rewrite.ts';
import { upgradeWaiting } from './upgrade-waiting.ts';

/** The lock of a database; null = it has none. */
export async function lockOf(db: Database): Promise<LockRow | null> {
  const row = await db.lockState.get('lock');
  return row?.id === 'lock' ? row : null;
}

/**
 * Seals everything, in one transaction: all of it or nothing. Said again with the same key, it changes nothing.
 * @param key `KEY_BYTES` random bytes
 * @param wrapped the key as the passphrase opens it
 */
export async function turnOn(db: Database, key: Uint8Array, wrapped: Uint8Array, pause: number | null): Promise<void> {
  await apart(db, async (alone) => {
    await alone.transaction('rw', alone.tables, async (transaction) => {
      const before = await lockOf(alone);
      if (before && !fits(before, key)) throw new Failure('bad-request');
      if (before) return;
      await rewriteTables(alone, transaction, null, createCipher(key));
      await alone.lockState.put(lockRow(key, wrapped, pause));
    });
    await db.lock.open(key);
  });
}

/** Writes everything as it is, in one transaction, and takes the lock away. @throws Failure 'forbidden': not the key */
export async function turnOff(db: Database, key: Uint8Array): Promise<void> {
  if (!(await lockOf(db))) return;
  await lockFor(db, key);
  await apart(db, async (alone) => {
    await alone.transaction('rw', alone.tables, async (transaction) => {
      await rewriteTables(alone, transaction, createCipher(key), null);
      await alone.lockState.clear();
    });
    await db.lock.end();
  });
}

/** @throws Failure 'forbidden': not the key */
export async function unlock(db: Database, key: Uint8Array): Promise<void> {
  await lockFor(db, key);
  await apart(db, async (alone) => {
    await upgradeWaiting(alone, createCipher(key));
    await db.lock.open(key);
  });
}

/** Keeps the key under another passphrase. @throws Failure 'forbidden': not the key */
export async function rewrap(db: Database, key: Uint8Array, wrapped: Uint8Array): Promise<void> {
  await db.lockState.put({ ...(await lockFor(db, key)), wrapped });
}

/** @throws Failure 'locked' */
export async function setPause(db: Database, pause: number | null): Promise<void> {
  const row = await lockOf(db);
  if (!row || db.lock.is !== 'open') throw new Failure('locked');
  await db.lockState.put({ ...row, pause });
}

async function lockFor(db: Database, key: Uint8Array): Promise<LockRow> {
  const row = await lockOf(db);
  if (!row || !fits(row, key)) throw new Failure('forbidden');
  return row;
}

/** Works on a second connection while the first one waits. */
async function apart(db: Database, work: (alone: Database) => Promise<void>): Promise<void> {
  const alone = new Database(db.name, db.migrations, new Lock());
  await db.lock.alone(db, () => work(alone).finally(() => alone.close()));
}

import { Failure } from '../messages/wire.ts';
import type { Database } from './database.ts';

/** A sender stops trying long before; older ids need not be kept. In milliseconds. */
const REMEMBERED = 24 * 60 * 60 * 1000;

/**
 * Carries out a mutation unless one with the same id was. What it writes and the note of its id go in together or not
 * at all, so that a background that is stopped in between has done either everything or nothing.
 * @param apply may await the database only
 * @throws Failure 'no-room' where the browser has no room left
 */
export async function once(db: Database, id: string, now: number, apply: () => Promise<unknown>): Promise<void> {
  try {
    await db.transaction('rw', db.tables, async () => {
      const [known] = await Promise.all([db.mutations.get(id), forgetOld(db, now)]);
      if (!known) await apply();
      // Also where it was known: it may just have been forgotten, and be said once more.
      await db.mutations.put({ id, time: now });
    });
  } catch (error) {
    throw isFull(error) ? new Failure('no-room') : error;
  }
}

const forgetOld = (db: Database, now: number): Promise<number> =>
  db.mutations
    .where('time')
    .below(now - REMEMBERED)
    .delete();

/** The browser says so itself, or as the reason for which it gave up a transaction or a part of a bulk. */
function isFull(error: unknown): boolean {
  const { name, inner, failures } = error as { name?: string; inner?: unknown; failures?: unknown[] };
  if (name === 'QuotaExceededError') return true;
  return [inner, ...(Array.isArray(failures) ? failures : [])].some(
    (reason) => reason instanceof Error && isFull(reason),
  );
}

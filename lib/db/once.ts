import type { Database } from './database.ts';

/** A sender stops trying long before; older ids need not be kept. In milliseconds. */
const REMEMBERED = 24 * 60 * 60 * 1000;

/**
 * Carries out a mutation unless one with the same id was. What it writes and the note of its id go in together or not
 * at all, so that a background that is stopped in between has done either everything or nothing.
 * @param apply may await the database only
 */
export async function once(db: Database, id: string, now: number, apply: () => Promise<unknown>): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    if (await db.mutations.get(id)) return;
    await apply();
    await db.mutations
      .where('time')
      .below(now - REMEMBERED)
      .delete();
    await db.mutations.put({ id, time: now });
  });
}

import type { Transaction } from 'dexie';
import type { Database } from './database.ts';

/** Empties every table, this device's id included. Ids of mutations go too: nothing of before may come back. */
export async function deleteEverything(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async (transaction) => {
    await Promise.all(db.tables.map((table) => table.clear()));
    // The lock goes with what it locked; while this can still fail, neither has gone.
    const { idbtrans } = transaction as Transaction & { idbtrans: IDBTransaction };
    idbtrans.addEventListener('complete', () => void db.lock.end());
  });
}

import type { Database } from './database.ts';

/** Empties every table, this device's id included. Ids of mutations go too: nothing of before may come back. */
export async function deleteEverything(db: Database): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
}

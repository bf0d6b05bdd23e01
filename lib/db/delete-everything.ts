import { onceCommitted } from './browser-transaction.ts';
import type { Database } from './database.ts';
import { forgetDeviceId } from './device.ts';
import { forgetClock } from './journal/reached-clock.ts';

/** Empties every table, this device's id included. Ids of mutations go too: nothing of before may come back. */
export async function deleteEverything(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async (transaction) => {
    await Promise.all(db.tables.map((table) => table.clear()));
    // The lock goes with what it locked; while this can still fail, neither has gone.
    onceCommitted(transaction, () => {
      forgetDeviceId(db);
      forgetClock(db);
      void db.lock.end();
    });
  });
}

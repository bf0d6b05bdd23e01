import type { JournalEvent } from '../../domain/journal/event.ts';
import type { Database } from '../database.ts';
import type { ErasureRow } from '../rows.ts';
import { addRows } from './add-rows.ts';
import { ledgerRow, notYetKept } from './enter.ts';
import { rowsOf } from './rows-of.ts';

/**
 * Joins lines that have their place in the ledger already, in the order of their clock: those of a backup. What is there,
 * or was erased here or there, is left out, so that joining twice changes nothing.
 */
export async function merge(
  db: Database,
  events: readonly JournalEvent[],
  erasures: readonly ErasureRow[],
): Promise<void> {
  await db.transaction('rw', [db.events, db.people, db.erasures], async () => {
    await db.erasures.bulkPut([...erasures]);
    const rows = (await notYetKept(db, events)).map(ledgerRow);
    if (rows.length > 0) await addRows(db, rows, await rowsOf(db, rows));
  });
}

import type { JournalEvent } from '../../domain/journal/event.ts';
import type { Database } from '../database.ts';
import type { ErasureRow } from '../rows.ts';
import { addNewRows } from './add-rows.ts';
import { ledgerRow } from './enter.ts';
import { notErased } from './not-erased.ts';
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
    const [lines, known] = await Promise.all([notErased(db, events), rowsOf(db, events)]);
    await addNewRows(db, lines.map(ledgerRow), known);
  });
}

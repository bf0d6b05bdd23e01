import { Dexie } from 'dexie';
import type { EventRow } from '../rows.ts';
import type { LedgerTables } from './tables.ts';

/**
 * Adds lines unless they are there: the browser refuses those by itself. Asking for each of many beforehand took a sixth of
 * an import.
 * @returns the lines that were added, in their order
 * @throws whatever refuses a line for another reason, as a full disk does
 */
export async function addNew({ events }: Pick<LedgerTables, 'events'>, rows: readonly EventRow[]): Promise<EventRow[]> {
  try {
    await events.bulkAdd([...rows]);
    return [...rows];
  } catch (error) {
    if (!(error instanceof Dexie.BulkError) || !error.failures.every(isThere)) throw error;
    return rows.filter((_, at) => !(at in error.failuresByPos));
  }
}

const isThere = ({ name }: Error): boolean => name === 'ConstraintError';

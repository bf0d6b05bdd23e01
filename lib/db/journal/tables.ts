import type { Table } from 'dexie';
import type { ErasureRow, EventRow, PersonRow } from '../rows.ts';

/** The tables that one more line in the ledger touches; of a database, or of a transaction that upgrades one. */
export interface LedgerTables {
  events: Table<EventRow, string>;
  people: Table<PersonRow, string>;
  erasures: Table<ErasureRow, string>;
}

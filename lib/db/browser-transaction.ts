import type { DBCoreTransaction, Transaction } from 'dexie';

/** What Dexie keeps of a transaction beside what its types tell. */
interface Kept {
  idbtrans: IDBTransaction & DBCoreTransaction;
}

/** The browser's own transaction; parts of one have it in common. */
export const browserTransaction = (transaction: Transaction): Kept['idbtrans'] =>
  (transaction as Transaction & Kept).idbtrans;

/** Calls back when all that a transaction did stands in the database for good. */
export function onceCommitted(transaction: Transaction, done: () => void): void {
  browserTransaction(transaction).addEventListener('complete', done);
}

import { Dexie } from 'dexie';
import { browserTransaction, onceCommitted } from './browser-transaction.ts';

/** Something about a database that need not be asked for again. */
interface Known<Value> {
  /** undefined = it has to be asked for. */
  of(db: Dexie): Value | undefined;
  /** From within the transaction that found it: it counts from when all that this one did stands in the database. */
  keep(value: Value): void;
  forget(db: Dexie): void;
}

/** It goes with the connection: between closing and opening anew, the database may be deleted, or become another one. */
export function createKnown<Value>(): Known<Value> {
  const known = new WeakMap<IDBDatabase, Value>();
  return {
    of: (db) => known.get(db.backendDB()),
    keep(value) {
      const transaction = Dexie.currentTransaction;
      if (!transaction) return;
      const connection = browserTransaction(transaction).db;
      onceCommitted(transaction, () => void known.set(connection, value));
    },
    forget: (db) => void known.delete(db.backendDB()),
  };
}

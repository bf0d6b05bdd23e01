import type { Table, Transaction } from 'dexie';
import { browserTransaction } from '../browser-transaction.ts';
import type { Database } from '../database.ts';
import type { Cipher } from './cipher.ts';
import { SEALED_TABLES } from './sealed-tables.ts';

/** Rows that are in memory at once, where the key of a row stays as it is. */
const PIECE = 1_000;

/** Writes every sealed table anew, within a transaction that holds them all. @param to null = as plain rows */
export async function rewriteTables(
  db: Database,
  transaction: Transaction,
  from: Cipher | null,
  to: Cipher | null,
): Promise<void> {
  const see = (cipher: Cipher | null) => db.lock.setApart(browserTransaction(transaction), cipher);
  for (const [name, { tokens }] of Object.entries(SEALED_TABLES)) {
    const table = transaction.table(name);
    const keyPath = String(table.schema.primKey.keyPath);
    if (tokens.includes(keyPath))
      await moveRows(
        table,
        () => see(from),
        () => see(to),
      );
    else
      await replaceRows(
        table,
        keyPath,
        () => see(from),
        () => see(to),
      );
  }
}

/** The rows get other keys. */
async function moveRows(table: Table, asBefore: () => void, asAfter: () => void): Promise<void> {
  asBefore();
  const rows = await table.toArray();
  await table.clear();
  asAfter();
  await table.bulkAdd(rows);
}

async function replaceRows(table: Table, keyPath: string, asBefore: () => void, asAfter: () => void): Promise<void> {
  let last: string | null = null;
  for (;;) {
    asBefore();
    const rows: Record<string, string>[] = await (last === null ? table.toCollection() : table.where(':id').above(last))
      .limit(PIECE)
      .toArray();
    if (rows.length === 0) return;
    last = rows.at(-1)?.[keyPath] ?? null;
    asAfter();
    await table.bulkPut(rows);
  }
}

import type { Table } from 'dexie';

/** So many rows are read at once: a few milliseconds' worth, after which whoever else asks gets an answer. */
const PIECE = 200;

/** Goes through a table in the order of its primary key, piece by piece; many times as fast as row by row. */
export async function inPieces<Row>(
  table: Table<Row, string>,
  keyOf: (row: Row) => string,
  take: (rows: Row[]) => void | Promise<void>,
): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await table.where(':id').above(after).limit(PIECE).toArray();
    await take(rows);
    const last = rows.at(-1);
    if (!last || rows.length < PIECE) return;
    after = keyOf(last);
  }
}

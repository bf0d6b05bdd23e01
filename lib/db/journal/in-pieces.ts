import type { PromiseExtended, Table } from 'dexie';

/** So many rows are read at once: a few milliseconds' worth, after which whoever else asks gets an answer. */
const PIECE = 200;

/**
 * Goes through a table in the order of its primary key, piece by piece; many times as fast as row by row.
 * @param take may change the rows that it gets, and none behind them: the next piece is on its way meanwhile
 */
export async function inPieces<Row>(
  table: Table<Row, string>,
  keyOf: (row: Row) => string,
  take: (rows: Row[]) => void | Promise<void>,
): Promise<void> {
  const read = (after: string) => table.where(':id').above(after).limit(PIECE).toArray();
  let next: PromiseExtended<Row[]> | null = read('');
  while (next) {
    const rows: Row[] = await next;
    const last = rows.at(-1);
    next = last && rows.length === PIECE ? read(keyOf(last)) : null;
    // Nobody waits for it where this piece fails.
    next?.catch(() => {});
    await take(rows);
  }
}

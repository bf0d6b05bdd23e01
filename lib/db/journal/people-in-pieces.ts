import type { PersonRow } from '../rows.ts';
import type { LedgerTables } from './tables.ts';

/** So many rows are read at once: a few milliseconds' worth, after which whoever else asks gets an answer. */
const PIECE = 200;

/** Goes through everybody in the journal, piece by piece. */
export async function peopleInPieces(
  { people }: Pick<LedgerTables, 'people'>,
  take: (rows: PersonRow[]) => void | Promise<void>,
): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await people.where('key').above(after).limit(PIECE).toArray();
    await take(rows);
    const last = rows.at(-1);
    if (!last || rows.length < PIECE) return;
    after = last.key;
  }
}

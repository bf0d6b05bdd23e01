import type { Database } from '../../../lib/db/database.ts';
import { SEALED_TABLES } from '../../../lib/db/lock/sealed-tables.ts';

/** Stands in every row, and in every key that is to be sealed. */
export const SOMEBODY = 'Tobias Wendland';

/** Rows in every table that is sealed, made from what its indexes look at. */
export async function fillTables(db: Database, rowsEach: number): Promise<void> {
  for (const [name, { tokens, unwritten = [] }] of Object.entries(SEALED_TABLES)) {
    const { primKey, indexes } = db.table(name).schema;
    const paths = [primKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? []);
    const rowOf = (at: number) => ({
      ...Object.fromEntries(
        paths.map((path) => {
          const text = [...tokens, ...unwritten].includes(path) ? `${SOMEBODY} ${at}` : `${path}-${at}`;
          return [path, path === 'keys' ? [text, `${text}+`] : text];
        }),
      ),
      note: `${SOMEBODY} ${at}`,
    });
    await db.table(name).bulkPut(Array.from({ length: rowsEach }, (_, at) => rowOf(at)));
  }
}

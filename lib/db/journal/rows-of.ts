import { rowsAt } from '../direct.ts';
import type { PersonRow } from '../rows.ts';
import type { LedgerTables } from './tables.ts';

/** The rows of everybody whom these lines are about; asked for all at once. */
export function rowsOf(
  { people }: Pick<LedgerTables, 'people'>,
  lines: readonly { person: string | null }[],
): Promise<PersonRow[]> {
  const keys = [...new Set(lines.flatMap(({ person }) => person ?? []))];
  return Promise.all(keys.map((key) => rowsAt(people, 'keys', key))).then((rows) => rows.flat());
}

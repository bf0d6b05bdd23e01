import type { LedgerTables } from './tables.ts';

type Erasures = Pick<LedgerTables, 'erasures'>;

/** Those that did not go when somebody was erased. */
export function notErased<Line extends { id: string }>(tables: Erasures, lines: readonly Line[]): Promise<Line[]> {
  return erasedAmong(
    tables,
    lines.map(({ id }) => id),
  ).then((erased) => {
    const gone = new Set(erased);
    return lines.filter(({ id }) => !gone.has(id));
  });
}

/** A single line is counted: walking through an index costs more than asking once. */
function erasedAmong({ erasures }: Erasures, ids: readonly string[]): Promise<readonly string[]> {
  const [id = '', ...more] = ids;
  const index = erasures.where('events');
  if (more.length > 0)
    return index
      .anyOf(ids)
      .keys()
      .then((keys) => keys as string[]);
  return index
    .equals(id)
    .count()
    .then((count) => (count > 0 ? [id] : []));
}

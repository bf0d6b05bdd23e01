import { countAt } from '../direct.ts';
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
  if (more.length === 0) return countAt(erasures, 'events', id).then((count) => (count > 0 ? [id] : []));
  return erasures
    .where('events')
    .anyOf(ids)
    .keys()
    .then((keys) => keys as string[]);
}

import { tick } from '../../domain/journal/clock.ts';
import type { Draft, JournalEvent } from '../../domain/journal/event.ts';
import type { EventRow } from '../rows.ts';
import { addRows } from './add-rows.ts';
import { latestClock } from './latest-clock.ts';
import { rowsOf } from './rows-of.ts';
import type { LedgerTables } from './tables.ts';

/**
 * What `append` does, inside of a transaction that holds the tables. Everything it has to know is asked for at once: each
 * answer that is waited for by itself costs as much as the writing. The questions are no async functions, since each of
 * those makes Dexie switch the transaction off and on.
 */
export async function enter(
  tables: LedgerTables,
  drafts: readonly Draft[],
  at: string,
  ownDevice: string | Promise<string>,
): Promise<void> {
  const [fresh, latest, known, device] = await Promise.all([
    notYetKept(tables, drafts),
    latestClock(tables),
    rowsOf(tables, drafts),
    ownDevice,
  ]);
  if (fresh.length === 0) return;
  let clock = latest;
  const rows = fresh.map((draft): EventRow => {
    clock = tick(clock, Date.parse(at), device);
    return ledgerRow({ ...draft, clock, device, noted: at });
  });
  await addRows(tables, rows, known);
}

/** A line with what it is looked up by. */
export const ledgerRow = (event: JournalEvent): EventRow => ({
  ...event,
  ...(event.what.kind === 'undo' && { undoes: event.what.act }),
});

/** Lines that are neither there nor were erased, each once. */
export function notYetKept<Line extends { id: string }>(
  { events, erasures }: Pick<LedgerTables, 'events' | 'erasures'>,
  drafts: readonly Line[],
): Promise<Line[]> {
  const lines = new Map(drafts.map((draft) => [draft.id, draft]));
  const ids = [...lines.keys()];
  return Promise.all([events.bulkGet(ids), erasedAmong(erasures, ids)]).then(([kept, erased]) => {
    for (const id of [...kept.flatMap((row) => row?.id ?? []), ...erased]) lines.delete(id);
    return [...lines.values()];
  });
}

/** A single line is counted: walking through an index costs more than asking once. */
function erasedAmong(erasures: LedgerTables['erasures'], ids: readonly string[]): Promise<readonly string[]> {
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

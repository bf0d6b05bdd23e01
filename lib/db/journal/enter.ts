import { tick } from '../../domain/journal/clock.ts';
import type { Draft, JournalEvent } from '../../domain/journal/event.ts';
import type { EventRow } from '../rows.ts';
import { addNewRows, addRows } from './add-rows.ts';
import { latestClock } from './latest-clock.ts';
import { notErased } from './not-erased.ts';
import { rowsOf } from './rows-of.ts';
import type { LedgerTables } from './tables.ts';

/** Up to here each line is asked for before; more are tried, which waits once more and asks less. */
const FEW = 20;

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
  const lines = [...new Map(drafts.map((draft) => [draft.id, draft])).values()];
  const few = lines.length <= FEW;
  const [kept, allowed, latest, known, device] = await Promise.all([
    few ? tables.events.bulkGet(lines.map(({ id }) => id)) : [],
    notErased(tables, lines),
    latestClock(tables),
    rowsOf(tables, lines),
    ownDevice,
  ]);
  const old = new Set(kept.flatMap((row) => row?.id ?? []));
  const fresh = allowed.filter(({ id }) => !old.has(id));
  if (fresh.length === 0) return;
  let clock = latest;
  const rows = fresh.map((draft): EventRow => {
    clock = tick(clock, Date.parse(at), device);
    return ledgerRow({ ...draft, clock, device, noted: at });
  });
  await (few ? addRows : addNewRows)(tables, rows, known);
}

/** A line with what it is looked up by. */
export const ledgerRow = (event: JournalEvent): EventRow => ({
  ...event,
  ...(event.what.kind === 'undo' && { undoes: event.what.act }),
});

import { tick } from '../../domain/journal/clock.ts';
import type { Draft, JournalEvent } from '../../domain/journal/event.ts';
import type { EventRow } from '../rows.ts';
import { derive } from './derive.ts';
import type { LedgerTables } from './tables.ts';

/** What `append` does, inside of a transaction that holds the tables. */
export async function enter(tables: LedgerTables, drafts: readonly Draft[], at: string, device: string): Promise<void> {
  const fresh = await notYetKept(tables, drafts);
  if (fresh.length === 0) return;
  let [clock = null] = (await tables.events.orderBy('clock').reverse().limit(1).keys()) as string[];
  const rows = fresh.map((draft): EventRow => {
    clock = tick(clock, Date.parse(at), device);
    return ledgerRow({ ...draft, clock, device, noted: at });
  });
  await tables.events.bulkAdd(rows);
  await derive(tables, rows);
}

/** A line with what it is looked up by. */
export const ledgerRow = (event: JournalEvent): EventRow => ({
  ...event,
  ...(event.what.kind === 'undo' && { undoes: event.what.act }),
});

/** Lines that are neither there nor were erased, each once. */
export async function notYetKept<Line extends { id: string }>(
  { events, erasures }: Pick<LedgerTables, 'events' | 'erasures'>,
  drafts: readonly Line[],
): Promise<Line[]> {
  const ids = [...new Set(drafts.map(({ id }) => id))];
  const kept = await events.where('id').anyOf(ids).primaryKeys();
  const erased = (await erasures.where('events').anyOf(ids).toArray()).flatMap((row) => row.events);
  const gone = new Set([...kept, ...erased]);
  return [...new Map(drafts.map((draft) => [draft.id, draft])).values()].filter(({ id }) => !gone.has(id));
}

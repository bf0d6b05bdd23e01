import { tick } from '../../domain/journal/clock.ts';
import type { Draft } from '../../domain/journal/event.ts';
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
    return { ...draft, clock, device, noted: at, ...(draft.what.kind === 'undo' && { undoes: draft.what.act }) };
  });
  await tables.events.bulkAdd(rows);
  await derive(tables, rows);
}

async function notYetKept({ events, erasures }: LedgerTables, drafts: readonly Draft[]): Promise<Draft[]> {
  const ids = [...new Set(drafts.map(({ id }) => id))];
  const kept = await events.where('id').anyOf(ids).primaryKeys();
  const erased = (await erasures.where('events').anyOf(ids).toArray()).flatMap((row) => row.events);
  const gone = new Set([...kept, ...erased]);
  return [...new Map(drafts.map((draft) => [draft.id, draft])).values()].filter(({ id }) => !gone.has(id));
}

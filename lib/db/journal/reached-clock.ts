import type { Dexie } from 'dexie';
import type { EventRow } from '../rows.ts';
import { latestClock } from './latest-clock.ts';
import type { LedgerTables } from './tables.ts';

type Events = Pick<LedgerTables, 'events'>;

/** Moments that ledgers have reached. */
const reached = new WeakMap<Dexie, string>();

/**
 * A moment that no line of the ledger is behind; null = it is empty. The end of an index is found by walking backwards, which
 * costs more than all other questions about a line: it is done once. Afterwards only what came since by another way than
 * through this connection is asked for.
 */
export function reachedClock({ events }: Events): Promise<string | null> {
  const known = reached.get(events.db);
  if (known === undefined) return latestClock({ events });
  return events
    .where('clock')
    .above(known)
    .toArray()
    .then((rows) => latestOf(rows) ?? known);
}

/** To be told of lines that are written. Where that comes to nothing the moment is ahead of the ledger, which does no harm. */
export function noteClocks({ events }: Events, rows: readonly EventRow[]): void {
  const clock = latestOf(rows) ?? '';
  if (clock > (reached.get(events.db) ?? '')) reached.set(events.db, clock);
}

const latestOf = (rows: readonly EventRow[]): string | null =>
  rows.reduce<string | null>((last, { clock }) => (last === null || clock > last ? clock : last), null);

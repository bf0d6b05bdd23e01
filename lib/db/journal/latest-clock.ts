import type { Dexie } from 'dexie';
import type { EventRow } from '../rows.ts';
import type { LedgerTables } from './tables.ts';

type Events = Pick<LedgerTables, 'events'>;

/** A moment that the ledger has reached; it may have gone on since. */
const reached = new WeakMap<Dexie, string>();

/**
 * The latest moment in the ledger; null = it is empty. The end of an index is found by walking backwards, which costs more
 * than all other questions about a line: it is done once. Afterwards only what another connection wrote since is asked for.
 */
export function latestClock({ events }: Events): Promise<string | null> {
  const known = reached.get(events.db);
  const later = known === undefined ? events.orderBy('clock').reverse().limit(1) : events.where('clock').above(known);
  return later.toArray().then((rows) => latest(rows) ?? known ?? null);
}

/** To be told of lines that are written; their moments may be ahead of the ledger, where they come to nothing. */
export function noteClocks({ events }: Events, rows: readonly EventRow[]): void {
  const clock = latest(rows) ?? '';
  if (clock > (reached.get(events.db) ?? '')) reached.set(events.db, clock);
}

const latest = (rows: readonly EventRow[]): string | null =>
  rows.reduce<string | null>((last, { clock }) => (last === null || clock > last ? clock : last), null);

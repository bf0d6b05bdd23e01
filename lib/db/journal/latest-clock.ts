import type { Dexie } from 'dexie';
import type { LedgerTables } from './tables.ts';

/** A moment that the ledger has reached; it may have gone on since. */
const reached = new WeakMap<Dexie, string>();

/**
 * The latest moment in the ledger; null = it is empty. The end of an index is found by walking backwards, which costs more
 * than all other questions about a line: it is done once. Afterwards only what came since is asked for, as a rule nothing.
 */
export function latestClock({ events }: Pick<LedgerTables, 'events'>): Promise<string | null> {
  const known = reached.get(events.db);
  const later = known === undefined ? events.orderBy('clock').reverse().limit(1) : events.where('clock').above(known);
  return later.keys().then((keys) => (keys as string[]).at(-1) ?? known ?? null);
}

/** To be told of the latest moment of lines that are written now. It may be ahead of the ledger, where they come to nothing. */
export function noteClock({ events }: Pick<LedgerTables, 'events'>, clock: string | null): void {
  if (clock !== null && clock > (reached.get(events.db) ?? '')) reached.set(events.db, clock);
}

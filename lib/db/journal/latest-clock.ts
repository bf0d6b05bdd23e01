import type { LedgerTables } from './tables.ts';

/** The latest moment in the ledger; null = it is empty. */
export function latestClock({ events }: Pick<LedgerTables, 'events'>): Promise<string | null> {
  const latest = events.orderBy('clock').reverse().limit(1).keys();
  return latest.then((keys) => (keys as string[])[0] ?? null);
}

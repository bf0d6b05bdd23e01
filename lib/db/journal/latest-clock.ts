import type { LedgerTables } from './tables.ts';

/** The latest moment in the ledger; null = it is empty. */
export async function latestClock({ events }: Pick<LedgerTables, 'events'>): Promise<string | null> {
  const [latest = null] = (await events.orderBy('clock').reverse().limit(1).keys()) as string[];
  return latest;
}

import type { EventRow } from '../rows.ts';
import type { LedgerTables } from './tables.ts';

/** Every line about a person, the oldest first under each key. */
export async function linesOf({ events }: Pick<LedgerTables, 'events'>, keys: readonly string[]): Promise<EventRow[]> {
  const lists = await Promise.all(
    keys.map((key) => events.where('[person+happened]').between([key, ''], [key, '\uffff']).toArray()),
  );
  return lists.flat();
}

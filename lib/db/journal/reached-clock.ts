import { rowsAbove } from '../direct.ts';
import { createKnown } from '../known.ts';
import type { EventRow } from '../rows.ts';
import { latestClock } from './latest-clock.ts';
import type { LedgerTables } from './tables.ts';

type Events = Pick<LedgerTables, 'events'>;

/** Moments that ledgers have reached. */
const reached = createKnown<string>();

/**
 * The latest moment in the ledger; null = it is empty. The end of an index is found by walking backwards, which costs more
 * than all other questions about a line: it is done once. Afterwards only what came since is asked for.
 */
export function reachedClock({ events }: Events): Promise<string | null> {
  const known = reached.of(events.db);
  if (known !== undefined) return rowsAbove(events, 'clock', known).then((rows) => latestOf(rows) ?? known);
  return latestClock({ events }).then((latest) => {
    if (latest !== null) reached.keep(latest);
    return latest;
  });
}

/**
 * To be told of lines that are written. Unless the end was looked for before, they say nothing of it: those of a backup may be
 * older than a hundred thousand others, which would all be read as what came since.
 */
export function noteClocks({ events }: Events, rows: readonly EventRow[]): void {
  const clock = latestOf(rows);
  const known = reached.of(events.db);
  if (clock !== null && known !== undefined && clock > known) reached.keep(clock);
}

/** To be called when the ledger was emptied. */
export const forgetClock = ({ events }: Events): void => reached.forget(events.db);

const latestOf = (rows: readonly EventRow[]): string | null =>
  rows.reduce<string | null>((last, { clock }) => (last === null || clock > last ? clock : last), null);

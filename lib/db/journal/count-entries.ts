import { clockFrom } from '../../domain/journal/clock.ts';
import { addDays, dayOf } from '../../domain/present-use/days.ts';
import type { EntryCount } from '../../messages/journal-view.ts';
import type { Database } from '../database.ts';
import type { EventRow } from '../rows.ts';

/** More is not counted. */
const MOST = 500;

/**
 * How many acts the user entered, or the coach noticed, after a day. What a file brought does not count, since the file can
 * bring it again.
 * @param since 'YYYY-MM-DD', itself left out; null = from the beginning
 */
export async function countEntries({ events }: Pick<Database, 'events'>, since: string | null): Promise<EntryCount> {
  const first = await events.orderBy('clock').first();
  const begin = since === null ? '' : clockFrom(Date.parse(`${addDays(since, 1)}T00:00:00Z`));
  const acts = new Set<string>();
  await events
    .where('clock')
    .aboveOrEqual(begin)
    .until(() => acts.size > MOST)
    .each((row) => {
      if (isOwn(row)) acts.add(row.act);
    });
  return { first: first ? dayOf(first.noted) : null, count: Math.min(acts.size, MOST), isAll: acts.size <= MOST };
}

const isOwn = ({ source, what }: EventRow): boolean =>
  (source === 'manual' || source === 'noticed') && what.kind !== 'undo';

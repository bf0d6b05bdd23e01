import { changesIn } from '../../domain/journal/changes-in.ts';
import type { NamesInOrder } from '../../domain/journal/names-in-order.ts';
import { sortName } from '../../domain/journal/sort-name.ts';
import { nameCleaner } from '../../domain/journal/without-name.ts';
import type { Database } from '../database.ts';
import type { EventRow, PersonRow } from '../rows.ts';
import { linesOf } from './lines.ts';

/** Every name that lines ever gave somebody. */
export const namesIn = (lines: readonly EventRow[]): string[] =>
  lines.flatMap(({ what }) => changesIn(what).flatMap((change) => (change.field === 'name' ? [change.value] : [])));

/**
 * Others whose own name is, or holds, the name of one of these people. Their records keep it when these are erased; it may
 * be the same person under another address.
 * @param everybody the names of all
 */
export async function namesakesOf(
  db: Database,
  people: readonly string[],
  everybody: Pick<NamesInOrder, 'named'>,
): Promise<PersonRow[]> {
  const rows = await db.people
    .where('keys')
    .anyOf([...people])
    .toArray();
  const keys = rows.flatMap((row) => row.keys);
  const names = namesIn(await linesOf(db, keys)).map(sortName);
  const clean = nameCleaner(names);
  const alike = everybody.named((name) => names.includes(name) || clean(name) !== name);
  const bearers = await db.people.bulkGet(alike.filter((key) => !keys.includes(key)).sort());
  return bearers.filter((row) => row !== undefined);
}

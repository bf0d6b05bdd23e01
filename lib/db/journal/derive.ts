import type { JournalEvent } from '../../domain/journal/event.ts';
import { UNKNOWN_PERSON, withEvent } from '../../domain/journal/person-state.ts';
import type { EventRow } from '../rows.ts';
import { personRow } from './person-row.ts';
import { rebuild } from './rebuild.ts';
import { markStruck } from './struck.ts';
import type { LedgerTables } from './tables.ts';

/** Brings the derived tables up to what the ledger says after these lines were added. */
export async function derive(tables: LedgerTables, added: readonly EventRow[]): Promise<void> {
  const undone = added.flatMap(({ undoes }) => undoes ?? []);
  if (undone.length > 0) await markStruck(tables, undone);
  const anew = new Set(added.filter(changesThePast).flatMap(({ person }) => person ?? []));
  await addOn(
    tables,
    added.filter(({ person }) => person !== null && !anew.has(person)),
  );
  if (anew.size > 0) await rebuild(tables, anew);
}

/** An undo takes back what was counted; that two are one, or are not, regroups their lines. */
const changesThePast = ({ what }: JournalEvent): boolean =>
  what.kind === 'undo' || (what.kind === 'change' && what.change.field === 'same');

async function addOn({ people }: LedgerTables, added: readonly JournalEvent[]): Promise<void> {
  const keys = [...new Set(added.flatMap(({ person }) => person ?? []))];
  if (keys.length === 0) return;
  const kept = await people.where('keys').anyOf(keys).toArray();
  const rows = new Map(kept.map((row) => [row.key, row]));
  const rowOf = new Map(kept.flatMap((row) => row.keys.map((key) => [key, row.key] as const)));
  for (const event of added) {
    if (event.person === null) continue;
    const key = rowOf.get(event.person) ?? event.person;
    const row = rows.get(key);
    rows.set(key, personRow(row?.keys ?? [key], withEvent(row?.state ?? UNKNOWN_PERSON, event)));
  }
  await people.bulkPut([...rows.values()]);
}

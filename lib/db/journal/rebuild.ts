import { notesOf } from '../../domain/journal/notes.ts';
import { sameAs } from '../../domain/journal/person-record.ts';
import { replay } from '../../domain/journal/person-state.ts';
import type { EventRow } from '../rows.ts';
import { linesOf } from './lines.ts';
import { personRow } from './person-row.ts';
import type { LedgerTables } from './tables.ts';

/** Makes the rows of these people anew from the ledger, and of everybody who was or becomes one person with them. */
export async function rebuild(tables: LedgerTables, keys: Iterable<string>): Promise<void> {
  const { people } = tables;
  const before = await people
    .where('keys')
    .anyOf([...keys])
    .toArray();
  const { events, keys: all } = await connected(tables, [...keys, ...before.flatMap((row) => row.keys)]);
  const replaced = await people
    .where('keys')
    .anyOf([...all])
    .primaryKeys();
  await people.bulkDelete(replaced);
  const byKey = new Map<string, EventRow[]>();
  for (const event of events) {
    const list = byKey.get(event.person ?? '');
    if (list) list.push(event);
    else byKey.set(event.person ?? '', [event]);
  }
  const rows = groups(all, events).flatMap((group) => {
    const lines = group.flatMap((key) => byKey.get(key) ?? []);
    const state = replay(lines);
    return state.since === null ? [] : [personRow(group, state, notesOf(lines))];
  });
  await people.bulkPut(rows);
}

/** Everybody whom a chain of "the same person" leads to, and all their lines. */
async function connected(tables: LedgerTables, first: readonly string[]) {
  const keys = new Set<string>();
  const found: EventRow[] = [];
  for (let open = [...new Set(first)]; open.length > 0; ) {
    for (const key of open) keys.add(key);
    for (const event of await linesOf(tables, open)) found.push(event);
    const state = replay(found);
    open = [...new Set([...keys].flatMap((key) => sameAs(state, key)))].filter((key) => !keys.has(key));
  }
  return { keys, events: found };
}

function groups(keys: ReadonlySet<string>, events: readonly EventRow[]): string[][] {
  const state = replay(events);
  const seen = new Set<string>();
  return [...keys].flatMap((first) => {
    if (seen.has(first)) return [];
    const group = [first];
    seen.add(first);
    for (const key of group) {
      for (const other of sameAs(state, key)) {
        if (seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    return [group];
  });
}

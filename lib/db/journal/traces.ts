import { nameCleaner, whatWithoutNames } from '../../domain/journal/without-name.ts';
import type { Database } from '../database.ts';
import type { EventRow, PersonRow } from '../rows.ts';
import { linesOf } from './lines.ts';
import { namesIn } from './namesakes.ts';
import { rowsOf } from './rows-of.ts';

/** What names people: their addresses, and every name and slug by which the journal ever knew them. */
export interface Traces {
  keys: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** One person as the journal holds them. */
export interface KnownLines {
  /** null = the journal has no record of them. */
  row: PersonRow | null;
  keys: readonly string[];
  lines: EventRow[];
}

/** What the journal holds of these people, each once. */
export async function linesOfEach(db: Database, people: readonly string[]): Promise<KnownLines[]> {
  const rows = await rowsOf(
    db,
    people.map((person) => ({ person })),
  );
  const known = new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)));
  const strangers = people.filter((person) => !known.has(person));
  const records = [
    ...new Map(rows.map((row) => [row.key, { row, keys: row.keys }])).values(),
    ...[...new Set(strangers)].map((person) => ({ row: null, keys: [person] })),
  ];
  return Promise.all(records.map(async (record) => ({ ...record, lines: await linesOf(db, record.keys) })));
}

export function tracesIn(known: readonly KnownLines[]): Traces {
  const keys = new Set(known.flatMap((person) => person.keys));
  const slugs = [...keys].map((key) => key.slice(key.indexOf(':') + 1));
  return { keys, names: new Set([...known.flatMap(({ lines }) => namesIn(lines)), ...slugs]) };
}

/**
 * What becomes of somebody else's line: without the names, or null where it says nothing but that somebody is one of these
 * people; the same object where it holds no trace of them.
 */
export function lineCleaner({ keys, names }: Traces): (row: EventRow) => EventRow | null {
  const clean = nameCleaner([...names]);
  return (row) => {
    if (row.what.kind === 'change' && row.what.change.field === 'same' && keys.has(row.what.change.of)) return null;
    const what = whatWithoutNames(row.what, clean);
    const by = row.by && clean(row.by);
    return what === row.what && by === row.by ? row : { ...row, what, ...(by !== undefined && { by }) };
  };
}

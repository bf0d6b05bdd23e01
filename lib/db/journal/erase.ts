import { recordOf } from '../../domain/journal/person-record.ts';
import { newId } from '../../messages/uuid.ts';
import type { Database } from '../database.ts';
import type { ErasureRow } from '../rows.ts';
import { eraseElsewhere } from './erase-elsewhere.ts';
import { rebuild } from './rebuild.ts';
import { type FoundLines, linesWith } from './seek-lines.ts';
import { type KnownLines, lineCleaner, linesOfEach, type Traces, tracesIn } from './traces.ts';

/**
 * Erases people in one piece (Art. 17 GDPR): their lines, what follows from them, what was noticed, what is being typed,
 * what the user answered about whose profile it is; and their names in whatever was written of others. What stays of each
 * is a note that somebody was erased, without the person; and the name where somebody else is called the same, as the name
 * of that record (`namesakesOf`). Cannot be taken back.
 * @param found where their names stand, if that was looked for before (`seekLines`): then nobody waits for it here
 */
export async function erasePeople(
  db: Database,
  people: readonly string[],
  reason: ErasureRow['reason'],
  at: string,
  found: FoundLines | null = null,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const known = await linesOfEach(db, people);
    const traces = tracesIn(known);
    // Asked before anything goes: whether everything was found is told by what is there.
    const lines = await linesWith(db, traces, found);
    const notes = await Promise.all(known.map((person) => noteOf(db, person, reason, at)));
    await db.events.bulkDelete(known.flatMap((person) => person.lines.map(({ id }) => id)));
    await db.people.bulkDelete(known.flatMap(({ row }) => row?.key ?? []));
    await db.erasures.bulkPut(notes);
    await eraseElsewhere(db, traces);
    await rebuild(db, await eraseInLines(db, traces, lines));
  });
}

/** That somebody was erased. Ids of profiles that were read stand there like those of lines. */
async function noteOf(
  db: Database,
  { row, keys, lines }: KnownLines,
  reason: ErasureRow['reason'],
  at: string,
): Promise<ErasureRow> {
  const read = await db.snapshots
    .where('person')
    .anyOf([...keys])
    .primaryKeys();
  const role = row && recordOf(row.state).role;
  return { id: newId(), at, reason, role, events: [...lines.map(({ id }) => id), ...read] };
}

/** @returns the people whose lines were changed */
async function eraseInLines(
  db: Database,
  traces: Traces,
  lines: Awaited<ReturnType<typeof linesWith>>,
): Promise<Set<string>> {
  const clean = lineCleaner(traces);
  const changed = lines.flatMap((row) => {
    const after = clean(row);
    return after === row ? [] : [{ row, after }];
  });
  await db.events.bulkDelete(changed.flatMap(({ row, after }) => (after === null ? [row.id] : [])));
  await db.events.bulkPut(changed.flatMap(({ after }) => after ?? []));
  return new Set(changed.flatMap(({ row }) => row.person ?? []));
}

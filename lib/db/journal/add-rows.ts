import type { JournalEvent } from '../../domain/journal/event.ts';
import { withNote } from '../../domain/journal/notes.ts';
import { UNKNOWN_PERSON, withEvent } from '../../domain/journal/person-state.ts';
import { write } from '../direct.ts';
import type { EventRow, PersonRow } from '../rows.ts';
import { addNew } from './add-new.ts';
import { personRow } from './person-row.ts';
import { noteClocks } from './reached-clock.ts';
import { rebuild } from './rebuild.ts';
import { markStruck } from './struck.ts';
import type { LedgerTables } from './tables.ts';

/**
 * Adds lines, and brings people up to those that only add to what was.
 * @param added lines of which none is there
 * @param known the rows of everybody whom the lines are about, as `rowsOf` gives them
 */
export function addRows(tables: LedgerTables, added: readonly EventRow[], known: readonly PersonRow[]): Promise<void> {
  noteClocks(tables, added);
  return Promise.all([write(tables.events, 'add', added), putPeople(tables, added, known)]).then(() => {});
}

/** The same with many lines of which some may be there; those change nothing. */
export async function addNewRows(
  tables: LedgerTables,
  rows: readonly EventRow[],
  known: readonly PersonRow[],
): Promise<void> {
  noteClocks(tables, rows);
  const added = await addNew(tables, rows);
  await putPeople(tables, added, known);
  await amendPast(tables, added);
}

/** Brings people up to lines that only add to what was. */
function putPeople({ people }: LedgerTables, added: readonly EventRow[], known: readonly PersonRow[]) {
  const anew = peopleAnew(added);
  const plain = added.filter(({ person }) => person !== null && !anew.has(person));
  return write(people, 'put', addedOn(known, plain));
}

/** Does what lines say of earlier ones. */
export async function amendPast(tables: LedgerTables, added: readonly EventRow[]): Promise<void> {
  const undone = added.flatMap(({ undoes }) => undoes ?? []);
  if (undone.length > 0) await markStruck(tables, undone);
  const anew = peopleAnew(added);
  if (anew.size > 0) await rebuild(tables, anew);
}

const peopleAnew = (added: readonly EventRow[]): ReadonlySet<string> =>
  new Set(added.filter(changesThePast).flatMap(({ person }) => person ?? []));

/** An undo takes back what was counted; that two are one, or are not, regroups their lines. */
export const changesThePast = ({ what }: Pick<JournalEvent, 'what'>): boolean =>
  what.kind === 'undo' || (what.kind === 'change' && what.change.field === 'same');

/** The rows of the people whom these lines are about, each with its lines. */
function addedOn(known: readonly PersonRow[], lines: readonly JournalEvent[]): PersonRow[] {
  const before = new Map(known.flatMap((row) => row.keys.map((key) => [key, row] as const)));
  const after = new Map<string, Pick<PersonRow, 'keys' | 'state' | 'notes'>>();
  for (const line of lines) {
    if (line.person === null) continue;
    const kept = before.get(line.person);
    const key = kept?.key ?? line.person;
    const { keys, state, notes } = after.get(key) ?? kept ?? { keys: [key], state: UNKNOWN_PERSON, notes: '' };
    after.set(key, { keys, state: withEvent(state, line), notes: withNote(notes, line) });
  }
  return [...after.values()].map(({ keys, state, notes }) => personRow(keys, state, notes));
}

import { recordOf } from '../../domain/journal/person-record.ts';
import { dataWithoutNames, nameCleaner, whatWithoutNames } from '../../domain/journal/without-name.ts';
import { personKey } from '../../domain/profile/person-key.ts';
import { newId } from '../../messages/uuid.ts';
import type { Database } from '../database.ts';
import type { ErasureRow, EventRow, NoticedRow } from '../rows.ts';
import { linesOf } from './lines.ts';
import { namesIn } from './namesakes.ts';
import { personAt } from './people.ts';
import { rebuild } from './rebuild.ts';

/** What names somebody: the addresses, and every name and slug by which the journal ever knew them. */
interface Traces {
  keys: string[];
  names: string[];
}

/**
 * Erases people in one piece (Art. 17 GDPR): their lines, what follows from them, what was noticed, what is being typed,
 * what the user answered about whose profile it is; and their names in whatever was written of others. What stays of each
 * is a note that somebody was erased, without the person; and the name where somebody else is called the same, as the name
 * of that record (`namesakesOf`). Cannot be taken back.
 */
export async function erasePeople(
  db: Database,
  people: readonly string[],
  reason: ErasureRow['reason'],
  at: string,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const traces: Traces = { keys: [], names: [] };
    for (const person of people) {
      const row = await personAt(db, person);
      const keys = row?.keys ?? [person];
      const lines = await linesOf(db, keys);
      const read = await db.snapshots.where('person').anyOf(keys).primaryKeys();
      await db.events.bulkDelete(lines.map(({ id }) => id));
      await db.people.where('keys').anyOf(keys).delete();
      const role = row && recordOf(row.state).role;
      await db.erasures.put({ id: newId(), at, reason, role, events: [...lines.map(({ id }) => id), ...read] });
      traces.keys.push(...keys);
      traces.names.push(...namesIn(lines), ...keys.map((key) => key.slice(key.indexOf(':') + 1)));
    }
    await eraseElsewhere(db, traces);
    await rebuild(db, await eraseInOtherLines(db, traces));
  });
}

/** @returns the people whose lines were changed */
async function eraseInOtherLines(db: Database, { keys, names }: Traces): Promise<Set<string>> {
  const changed: EventRow[] = [];
  const joining: EventRow[] = [];
  const clean = nameCleaner([...new Set(names)]);
  await db.events.each((row) => {
    if (row.what.kind === 'change' && row.what.change.field === 'same' && keys.includes(row.what.change.of)) {
      joining.push(row);
      return;
    }
    const what = whatWithoutNames(row.what, clean);
    const by = row.by && clean(row.by);
    if (what !== row.what || by !== row.by) changed.push({ ...row, what, ...(by !== undefined && { by }) });
  });
  await db.events.bulkDelete(joining.map(({ id }) => id));
  await db.events.bulkPut(changed);
  return new Set([...changed, ...joining].flatMap(({ person }) => person ?? []));
}

async function eraseElsewhere(db: Database, { keys, names }: Traces): Promise<void> {
  const clean = nameCleaner(names);
  await eraseNoticed(db, { keys, names }, clean);
  await db.logDrafts.where('person').anyOf(keys).delete();
  await db.logDrafts.toCollection().modify((row) => {
    row.text = clean(row.text);
  });
  await db.ideas.toCollection().modify((row) => {
    Object.assign(row, dataWithoutNames({ card: row.card, work: row.work, reason: row.reason }, clean));
  });
  await db.settledHints.filter(({ key }) => clean(key) !== key).delete();
  await db.fingerprints.toCollection().modify((row) => {
    row.label = clean(row.label);
  });
  await db.candidates.where('person').anyOf(keys).delete();
  await db.messageDrafts.where('person').anyOf(keys).delete();
  await db.messageDrafts.toCollection().modify((row) => {
    row.text = clean(row.text);
  });
  await db.candidates.toCollection().modify((row) => {
    Object.assign(row, dataWithoutNames({ notes: row.notes, note: row.note, decision: row.decision }, clean));
  });
  await db.snapshots.toCollection().modify((row) => {
    row.snapshot = { ...dataWithoutNames(row.snapshot, clean), name: row.snapshot.name };
  });
  for (const table of [db.ownership, db.readings, db.snapshots, db.answers, db.confirmations, db.aliases]) {
    await table.where('person').anyOf(keys).delete();
  }
  await db.runs.where('personKey').anyOf(keys).delete();
}

/** What was noticed goes by its address, and by the name where the address is of nobody else whom the journal knows. */
async function eraseNoticed(db: Database, { keys, names }: Traces, clean: (text: string) => string): Promise<void> {
  const noticedOf = ({ network, who }: NoticedRow) => personKey(network, who?.path ?? null) ?? '';
  const isNamed = (row: NoticedRow) => names.includes(row.who?.name ?? '');
  const named = (await db.noticed.filter(isNamed).toArray()).map(noticedOf);
  const others = new Set((await db.people.where('keys').anyOf(named).toArray()).flatMap((row) => row.keys));
  const isTheirs = (row: NoticedRow) => keys.includes(noticedOf(row)) || (isNamed(row) && !others.has(noticedOf(row)));
  await db.noticed.filter(isTheirs).delete();
  await db.noticed.toCollection().modify((row) => {
    if (row.what?.words) row.what = { ...row.what, words: clean(row.what.words) };
  });
}

import type { Table } from 'dexie';
import { type Clean, dataWithoutNames, ifNamed, nameCleaner } from '../../domain/journal/without-name.ts';
import { personKey } from '../../domain/profile/person-key.ts';
import type { Database } from '../database.ts';
import type { NoticedRow } from '../rows.ts';
import { inPieces } from './in-pieces.ts';
import { rowsOf } from './rows-of.ts';
import type { Traces } from './traces.ts';

/** Erases people in every table but those of the ledger. */
export async function eraseElsewhere(db: Database, traces: Traces): Promise<void> {
  const keys = [...traces.keys];
  const clean = nameCleaner([...traces.names]);
  await eraseNoticed(db, traces, clean);
  for (const table of PERSONAL.map((name) => db[name])) await table.where('person').anyOf(keys).delete();
  await db.runs.where('personKey').anyOf(keys).delete();
  await db.settledHints.filter(({ key }) => clean(key) !== key).delete();
  for (const table of [db.logDrafts, db.messageDrafts]) {
    await cleanRows<{ person: string; text: string }>(table, personOf, clean, (row, cleanNow) => ({
      ...row,
      text: cleanNow(row.text),
    }));
  }
  await cleanRows(db.fingerprints, idOf, clean, (row, cleanNow) => ({ ...row, label: cleanNow(row.label) }));
  await cleanRows(db.ideas, idOf, clean, ({ card, work, reason, ...row }, cleanNow) => ({
    ...row,
    ...dataWithoutNames({ card, work, reason }, cleanNow),
  }));
  await cleanRows(
    db.candidates,
    ({ key }) => key,
    clean,
    ({ notes, note, decision, ...row }, cleanNow) => ({
      ...row,
      ...dataWithoutNames({ notes, note, decision }, cleanNow),
    }),
  );
  await cleanRows(db.snapshots, idOf, clean, ({ snapshot, ...row }, cleanNow) => ({
    ...row,
    snapshot: { ...dataWithoutNames(snapshot, cleanNow), name: snapshot.name },
  }));
}

const idOf = ({ id }: { id: string }): string => id;
const personOf = ({ person }: { person: string }): string => person;

/** Tables in which a row is about one person. */
const PERSONAL = [
  'logDrafts',
  'messageDrafts',
  'candidates',
  'ownership',
  'readings',
  'snapshots',
  'answers',
  'confirmations',
  'aliases',
] as const;

/** Writes the rows of a table in which names stood, and no others. */
async function cleanRows<Row>(
  table: Table<Row, string>,
  keyOf: (row: Row) => string,
  clean: Clean,
  cleaned: (row: Row, clean: Clean) => Row,
): Promise<void> {
  await inPieces(table, keyOf, async (rows) => {
    await table.bulkPut(rows.flatMap((row) => ifNamed(clean, (cleanNow) => cleaned(row, cleanNow)) ?? []));
  });
}

/** What was noticed goes by its address, and by the name where the address is of nobody else whom the journal knows. */
async function eraseNoticed(db: Database, { keys, names }: Traces, clean: Clean): Promise<void> {
  const noticedOf = ({ network, who }: NoticedRow) => personKey(network, who?.path ?? null) ?? '';
  const isNamed = ({ who }: NoticedRow) => names.has(who?.name ?? '');
  const gone: string[] = [];
  await inPieces(db.noticed, idOf, async (rows) => {
    const named = await rowsOf(
      db,
      rows.filter(isNamed).map((row) => ({ person: noticedOf(row) })),
    );
    const others = new Set(named.flatMap((row) => row.keys));
    const isTheirs = (row: NoticedRow) => keys.has(noticedOf(row)) || (isNamed(row) && !others.has(noticedOf(row)));
    gone.push(...rows.filter(isTheirs).map(idOf));
  });
  await db.noticed.bulkDelete(gone);
  await cleanRows(db.noticed, idOf, clean, (row, cleanNow) =>
    row.what?.words ? { ...row, what: { ...row.what, words: cleanNow(row.what.words) } } : row,
  );
}

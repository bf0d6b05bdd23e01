import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { append } from '../../lib/db/journal/append.ts';
import { erasePeople } from '../../lib/db/journal/erase.ts';
import { undoAct } from '../../lib/db/journal/undo.ts';
import { keepSnapshot } from '../../lib/db/snapshots.ts';
import type { Draft, JournalEvent } from '../../lib/domain/journal/event.ts';
import { Erasures, LedgerLines } from '../../lib/messages/ledger-lines.ts';
import { SnapshotRows } from '../../lib/messages/snapshot-rows.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { tobiasOn } from '../../tests/support/snapshots/tobias.ts';
import { createBackupHandlers } from './backup.ts';
import { createJournalSearch } from './journal/search.ts';

const CALLER = { kind: 'extension' } as const;
const AT = '2026-11-26T02:00:00.000Z';
const ENNO = 'linkedin:enno-kern';

const contact = (person: string, text: string): Draft => ({
  id: newId(),
  act: newId(),
  person,
  happened: AT,
  source: 'manual',
  goal: 'sales',
  theme: null,
  what: { kind: 'contact', way: 'call', text },
});

let db: Database;
let other: Database;
beforeEach(() => {
  db = new Database(`backup-${crypto.randomUUID()}`);
  other = new Database(`restored-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await db.delete();
  await other.delete();
});

const handlersOf = (of: Database) => createBackupHandlers(of, createJournalSearch(of));

async function ledger(from: Database) {
  const events: JournalEvent[] = [];
  for (let after = ''; ; ) {
    const page = await handlersOf(from).ledgerPage({ after }, CALLER);
    events.push(...page.events);
    if (!page.more) break;
    after = events.at(-1)?.clock ?? '';
  }
  return {
    events,
    erasures: (await handlersOf(from).ledgerPage({ after: '' }, CALLER)).erasures,
  };
}

/** As the message would bring it. */
async function restore(into: Database, { events, erasures }: Awaited<ReturnType<typeof ledger>>) {
  const lines = LedgerLines.parse(JSON.parse(JSON.stringify(events)));
  await handlersOf(into).restoreLines({ events: lines, erasures: Erasures.parse(erasures) }, CALLER);
}
const rows = async (of: Database) => ({ events: await of.events.toArray(), people: await of.people.toArray() });

test('a backup brings everything to another device, and twice is the same as once', async () => {
  const struck = contact(ENNO, 'falsch verbunden');
  await append(db, [contact(ENNO, 'will ein Angebot'), struck, contact('xing:ida_b', 'Messe')], AT);
  await undoAct(db, struck.act, true, newId(), AT);
  const backup = await ledger(db);
  await restore(other, backup);
  expect(await rows(other)).toEqual(await rows(db));
  await restore(other, backup);
  expect(await rows(other)).toEqual(await rows(db));
});

test('what is there stays, and what is missing comes', async () => {
  await append(db, [contact(ENNO, 'will ein Angebot')], AT);
  const backup = await ledger(db);
  await append(other, [contact(ENNO, 'hat unterschrieben')], AT);
  await restore(other, backup);
  const [person] = await other.people.toArray();
  expect(person?.state.contacts).toBe(2);
});

test('an older backup brings nobody back who was erased, and a newer one does not name them', async () => {
  await append(db, [contact(ENNO, 'Enno Kern will ein Angebot'), contact('xing:ida_b', 'Messe')], AT);
  const older = await ledger(db);
  await erasePeople(db, [ENNO], 'asked', AT);
  expect(JSON.stringify(await ledger(db))).not.toMatch(/enno|Kern/i);
  await restore(db, older);
  expect(JSON.stringify(await rows(db))).not.toMatch(/enno|Kern/i);
  await restore(other, await ledger(db));
  await restore(other, older);
  expect((await other.people.toArray()).map(({ key }) => key)).toEqual(['xing:ida_b']);
});

test('what a backup brings is found by a search, although its lines are older than what is there', async () => {
  await append(db, [contact(ENNO, 'fragt nach dem Fernwartungsvertrag')], AT);
  const backup = await ledger(db);
  await append(other, [contact('xing:ida_b', 'Messe')], '2026-11-26T09:00:00.000Z');
  const search = createJournalSearch(other);
  expect(await search.find('wartung')).toEqual([]);
  await createBackupHandlers(other, search).restoreLines(backup, CALLER);
  expect((await search.find('wartung')).map(({ key }) => key)).toEqual([ENNO]);
});

test('what was read of people comes along, as a message carries it', async () => {
  await append(db, [contact(ENNO, 'Messe')], AT);
  await keepSnapshot(db, ENNO, tobiasOn('2026-10-03'), AT);
  await keepSnapshot(db, ENNO, tobiasOn('2026-11-26', { headline: 'Leiter Technik' }), AT);
  const rows = SnapshotRows.parse(JSON.parse(JSON.stringify(await handlersOf(db).snapshotPage({ after: '' }, CALLER))));
  await restore(other, await ledger(db));
  await handlersOf(other).restoreSnapshots({ rows }, CALLER);
  expect(await other.snapshots.toArray()).toEqual(await db.snapshots.toArray());
  expect(await handlersOf(db).snapshotPage({ after: rows.at(-1)?.id ?? '' }, CALLER)).toEqual([]);
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aContact } from '../../tests/support/journal/drafts.ts';
import { tobiasOn } from '../../tests/support/snapshots/tobias.ts';
import { newId } from '../messages/uuid.ts';
import { Database } from './database.ts';
import { append } from './journal/append.ts';
import { erasePeople } from './journal/erase.ts';
import { undoAct } from './journal/undo.ts';
import { saveOwn } from './people.ts';
import {
  forgetStraySnapshots,
  keepSnapshot,
  MOST_VERSIONS,
  restoreSnapshots,
  snapshotPage,
  snapshotsOf,
  versionsOf,
} from './snapshots.ts';

const TOBIAS = 'linkedin:tobias-wendland';
const AT = '2026-11-26T08:00:00.000Z';
let db: Database;
beforeEach(() => {
  db = new Database(`snapshots-${newId()}`);
});
afterEach(() => db.delete());

const known = async () => {
  const line = aContact(TOBIAS, 'call');
  await append(db, [line], AT);
  return line.act;
};
const keep = (day: string, headline: string, person = TOBIAS) =>
  keepSnapshot(db, person, tobiasOn(day, { headline }), AT);
const headlines = async () => (await versionsOf(db, TOBIAS, 'de')).map(({ headline }) => headline);

test('of somebody the journal does not know nothing is kept', async () => {
  await keep('2026-11-26', 'Leiter Technik');
  expect(await db.snapshots.count()).toBe(0);
});

test('another look at the same takes the place of the last one; what is new stands beside it', async () => {
  await known();
  await keep('2026-10-03', 'Leiter Instandhaltung');
  await keep('2026-10-20', 'Leiter Instandhaltung');
  await keep('2026-11-26', 'Leiter Technik');
  expect(await headlines()).toEqual(['Leiter Instandhaltung', 'Leiter Technik']);
  expect((await versionsOf(db, TOBIAS, 'de'))[0]?.seen.head).toBe('2026-10-20');
});

test('two looks at once keep one version', async () => {
  await known();
  await Promise.all([keep('2026-11-26', 'Leiter Technik'), keep('2026-11-26', 'Leiter Technik')]);
  expect(await headlines()).toEqual(['Leiter Technik']);
});

test('the oldest version goes', async () => {
  await known();
  for (let at = 0; at <= MOST_VERSIONS; at += 1) await keep('2026-11-26', `Titel ${at}`);
  expect(await headlines()).toHaveLength(MOST_VERSIONS);
  expect(await headlines()).not.toContain('Titel 0');
});

test('it goes with the person, with the last entry about them, and where the profile is the own one', async () => {
  const act = await known();
  await keep('2026-11-26', 'Leiter Technik');
  await forgetStraySnapshots(db);
  expect(await db.snapshots.count()).toBe(1);
  await undoAct(db, act, true, newId(), AT);
  await forgetStraySnapshots(db);
  expect(await db.snapshots.count()).toBe(0);

  await known();
  await keep('2026-11-26', 'Leiter Technik');
  await saveOwn(db, TOBIAS, true, AT);
  expect(await db.snapshots.count()).toBe(0);
  await keep('2026-11-26', 'Leiter Technik');
  await erasePeople(db, [TOBIAS], 'asked', AT);
  expect(await db.snapshots.count()).toBe(0);
});

test('the name of somebody who was erased is gone from the profiles of others, too', async () => {
  await append(db, [aContact('linkedin:ines-koller', 'call'), aContact(TOBIAS, 'call')], AT);
  await keep('2026-11-26', 'Mit Tobias Wendland in Wels', 'linkedin:ines-koller');
  await erasePeople(db, [TOBIAS], 'asked', AT);
  expect(JSON.stringify(await db.snapshots.toArray())).not.toContain('Mit Tobias Wendland');
});

test('a backup brings versions back once, and nobody who was erased', async () => {
  await known();
  await keep('2026-10-03', 'Leiter Instandhaltung');
  await keep('2026-11-26', 'Leiter Technik');
  const [first] = await snapshotPage(db, '', 1);
  const rows = [...(first ? [first] : []), ...(await snapshotPage(db, first?.id ?? '', 100))];
  await restoreSnapshots(db, rows);
  expect(await snapshotsOf(db, [TOBIAS])).toEqual(rows);
  await erasePeople(db, [TOBIAS], 'asked', AT);
  await restoreSnapshots(db, rows);
  expect(await db.snapshots.count()).toBe(0);
  await known();
  await restoreSnapshots(db, rows);
  expect(await db.snapshots.count()).toBe(0);
});

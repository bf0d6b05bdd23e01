import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { tobias } from '../../tests/support/snapshots/tobias.ts';
import { createJournalWriters } from './journal/writers.ts';
import { createSeenPeople } from './seen-people.ts';
import { versionsFor, withSnapshots } from './snapshots.ts';

const WHO = { person: 'linkedin:tobias-wendland', name: 'Tobias Wendland' };
const CALLER = { kind: 'extension' } as const;
const db = new Database('background-snapshots');
const seen = createSeenPeople();
const writers = createJournalWriters(db);
const { logEvent } = withSnapshots(db, seen, { ...writers, saveCandidate: async () => null });
const log = () => logEvent({ act: newId(), who: WHO, line: '/anruf will ein Angebot' }, CALLER);

beforeEach(() => db.open());
afterEach(async () => {
  seen.forget();
  await db.delete();
});

test('who comes into the journal with the profile open is kept as just read', async () => {
  seen.join(WHO.person, tobias());
  await log();
  expect(await versionsFor(db, tobias())).toMatchObject([{ headline: 'Leiter Instandhaltung' }]);
  expect(await versionsFor(db, tobias({ language: 'en' }))).toEqual([]);
  expect(await versionsFor(db, tobias({ path: null }))).toEqual([]);
});

test('where no profile was read nothing is kept', async () => {
  await log();
  expect(await db.snapshots.count()).toBe(0);
});

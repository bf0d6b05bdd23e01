import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SAMPLE_OPENINGS } from '../../tests/support/openings.ts';
import { newId } from '../messages/uuid.ts';
import { candidateWords, isCandidate, saveCandidate, writtenAbout } from './candidates.ts';
import { Database } from './database.ts';
import { erasePeople } from './journal/erase.ts';
import { allOpenings, dropOpening, saveOpening } from './openings.ts';

const TOBIAS = 'linkedin:tobias-wendland';
const INES = 'xing:ines_falk';
const OWN = { notes: { 'Kälteanlagen warten': 'zwei Molkereien' }, note: 'anrufen', decision: '' };
const [opening = null] = SAMPLE_OPENINGS;

let db: Database;
beforeEach(() => {
  db = new Database(`candidates-${newId()}`);
});
afterEach(() => db.delete());

test('the opening that was chosen last comes first', async () => {
  if (!opening) throw new Error('there is no sample');
  const [one, other] = [newId(), newId()];
  await saveOpening(db, one, opening, '2026-11-24T08:00:00.000Z');
  await saveOpening(db, other, { ...opening, title: 'Montage' }, '2026-11-24T09:00:00.000Z');
  expect((await allOpenings(db)).map(({ id }) => id)).toEqual([other, one]);
  await saveOpening(db, one, opening, '2026-11-24T10:00:00.000Z');
  expect((await allOpenings(db)).map(({ id }) => id)).toEqual([one, other]);
});

test('what is written belongs to one person and one opening, and goes with either', async () => {
  const [one, other] = [newId(), newId()];
  const at = '2026-11-24T08:00:00.000Z';
  await saveCandidate(db, one, TOBIAS, OWN, at);
  await saveCandidate(db, other, TOBIAS, OWN, at);
  await saveCandidate(db, one, INES, OWN, at);
  expect(await candidateWords(db, one, TOBIAS)).toEqual(OWN);
  expect((await writtenAbout(db, [TOBIAS])).map(({ own }) => own.note)).toEqual(['anrufen', 'anrufen']);
  await dropOpening(db, other);
  expect(await candidateWords(db, other, TOBIAS)).toBeNull();
  await erasePeople(db, [TOBIAS], 'asked', at);
  expect(await isCandidate(db, TOBIAS)).toBe(false);
  expect(await isCandidate(db, INES)).toBe(true);
  expect(JSON.stringify(await db.erasures.toArray())).not.toContain('tobias');
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from './database.ts';
import { dropFingerprints, keepFingerprints, keptFingerprints } from './fingerprints.ts';

const AT = '2026-11-26T08:00:00.000Z';
const db = new Database('fingerprints');
const post = (label: string, of = label.length) => ({ label, hashes: [of, of + 1] });
const labels = async () => (await keptFingerprints(db)).map(({ label }) => label);

beforeEach(() => db.open());
afterEach(() => db.delete());

test('a post that comes again is kept once, under the name it has now', async () => {
  await keepFingerprints(db, [post('Kran', 7), post('Ventil', 9)], AT);
  await keepFingerprints(db, [post('Kran in Halle 2', 7)], AT);
  expect((await labels()).sort()).toEqual(['Kran in Halle 2', 'Ventil']);
});

test('what came first goes where more are kept than are compared', async () => {
  await keepFingerprints(
    db,
    Array.from({ length: 499 }, (_, at) => post(`${at}`, at)),
    AT,
  );
  await keepFingerprints(db, [post('a', 1_001), post('b', 1_002), post('c', 1_003)], AT);
  expect((await labels()).slice(0, 4)).toEqual(['c', 'b', 'a', '498']);
  expect(await db.fingerprints.count()).toBe(500);
});

test('what is dropped is gone', async () => {
  await keepFingerprints(db, [post('Kran', 7), post('Ventil', 9)], AT);
  const [last] = await keptFingerprints(db);
  await dropFingerprints(db, [last?.id ?? '']);
  expect(await labels()).toEqual(['Kran']);
});

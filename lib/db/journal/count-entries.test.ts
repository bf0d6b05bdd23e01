import { afterEach, beforeEach, expect, test } from 'vitest';
import { aChange, aContact } from '../../../tests/support/journal/drafts.ts';
import { newId } from '../../messages/uuid.ts';
import { Database } from '../database.ts';
import { append } from './append.ts';
import { countEntries } from './count-entries.ts';
import { undoAct } from './undo.ts';

const TOBIAS = 'linkedin:tobias-wendland';
let db: Database;

beforeEach(() => {
  db = new Database(`count-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('an act counts once, whatever it changed; what a file brought and what was taken back do not add to it', async () => {
  const act = newId();
  const lines = [
    aContact(TOBIAS, 'call', null, { act }),
    aChange(TOBIAS, { field: 'role', value: 'customer' }, { act }),
  ];
  await append(db, lines, '2026-10-01T08:00:00.000Z');
  await append(db, [aContact(TOBIAS, 'like', null, { source: 'noticed' })], '2026-10-02T08:00:00.000Z');
  await append(db, [aContact(TOBIAS, 'message', null, { source: 'import' })], '2026-10-03T08:00:00.000Z');
  await undoAct(db, act, true, newId(), '2026-10-04T08:00:00.000Z');
  expect(await countEntries(db, null)).toEqual({ first: '2026-10-01', count: 2, isAll: true });
});

test('only what came after the day of the backup counts', async () => {
  for (const day of ['2026-10-01', '2026-10-02', '2026-10-03']) {
    await append(db, [aContact(TOBIAS, 'call')], `${day}T08:00:00.000Z`);
  }
  expect((await countEntries(db, '2026-09-30')).count).toBe(3);
  expect((await countEntries(db, '2026-10-02')).count).toBe(1);
  expect((await countEntries(db, '2026-10-03')).count).toBe(0);
});

test('an empty journal has no first day, and of very many only some are counted', async () => {
  expect(await countEntries(db, null)).toEqual({ first: null, count: 0, isAll: true });
  await append(
    db,
    Array.from({ length: 600 }, () => aContact(TOBIAS, 'call')),
    '2026-10-01T08:00:00.000Z',
  );
  expect(await countEntries(db, null)).toEqual({ first: '2026-10-01', count: 500, isAll: false });
});

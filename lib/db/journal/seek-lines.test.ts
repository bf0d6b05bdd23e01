import { afterEach, beforeEach, expect, test } from 'vitest';
import { aChange, aContact } from '../../../tests/support/journal/drafts.ts';
import type { JournalEvent } from '../../domain/journal/event.ts';
import { newId } from '../../messages/uuid.ts';
import { Database } from '../database.ts';
import { append } from './append.ts';
import { erasePeople } from './erase.ts';
import { merge } from './merge.ts';
import { linesWith, seekLines } from './seek-lines.ts';
import { undoAct } from './undo.ts';

const TOBIAS = 'linkedin:tobias-wendland';
const INES = 'linkedin:ines-koller';
const JORK = 'linkedin:jork';
const AT = '2026-11-26T08:00:00.000Z';
let db: Database;

beforeEach(async () => {
  db = new Database(`seek-${crypto.randomUUID()}`);
  await append(db, [aChange(TOBIAS, { field: 'name', value: 'Tobias Wendland' }), aContact(TOBIAS, 'call')], AT);
  await append(db, [aContact(INES, 'call', 'Kennt Tobias Wendland'), aContact(INES, 'mail', 'Pumpe')], AT);
});
afterEach(() => db.delete());

async function sought(people = [TOBIAS]) {
  const search = await seekLines(db, people);
  while ((await search.goOn()) < 1);
  return search.found();
}

const allOf = async (): Promise<string> => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

test('what was looked for in pieces is what is erased, without reading everything once more', async () => {
  const lines = Array.from({ length: 2_500 }, (_, at) => aContact(JORK, 'note', `Zeile ${at}`));
  await append(db, lines, AT);
  const search = await seekLines(db, [TOBIAS]);
  expect(search.found()).toBeNull();
  const parts = [await search.goOn(), await search.goOn(), await search.goOn(), await search.goOn()];
  expect(parts.map((part) => Math.round(part * 10))).toEqual([4, 8, 10, 10]);
  const found = search.found();
  expect(found?.ids).toHaveLength(1);
  if (found) expect(await linesWith(db, found.traces, { ...found, ids: [] })).toEqual([]);
  if (found) expect(await linesWith(db, found.traces, null)).toHaveLength(1);
  await erasePeople(db, [TOBIAS], 'asked', AT, found);
  expect(await allOf()).not.toMatch(/wendland/i);
  expect(await db.events.count()).toBe(2_502);
});

/** What somebody else does between looking and erasing. */
const MEANWHILE: Record<string, () => Promise<unknown>> = {
  'a line comes': () => append(db, [aContact(INES, 'note', 'Tobias Wendland hat zugesagt')], AT),
  'a name comes': () =>
    append(
      db,
      [aChange(TOBIAS, { field: 'name', value: 'T. Wendland-Koller' }), aContact(INES, 'note', 'T. Wendland-Koller')],
      AT,
    ),
  'a backup brings an older line': () => {
    const line = { ...aContact(INES, 'note', 'Gruß von Tobias Wendland'), noted: AT, device: 'other' };
    return merge(db, [{ ...line, clock: '000000000000-0000-other' } as JournalEvent], []);
  },
  'somebody else is erased, and a line comes in their place': async () => {
    await append(db, [aContact(JORK, 'note', 'Jork')], AT);
    await erasePeople(db, [JORK], 'asked', AT);
    await append(db, [aContact(INES, 'note', 'Tobias Wendland')], AT);
  },
  'a line with the name is taken back': async () => {
    const [line] = await db.events.filter(({ what }) => JSON.stringify(what).includes('Kennt')).toArray();
    await undoAct(db, line?.act ?? '', true, newId(), AT);
  },
};

test.each(Object.keys(MEANWHILE))('nothing of the name is left although %s meanwhile', async (name) => {
  const found = await sought();
  await MEANWHILE[name]?.();
  await erasePeople(db, [TOBIAS], 'asked', AT, found);
  expect(await allOf()).not.toMatch(/wendland/i);
  expect((await db.events.toArray()).some(({ what }) => what.kind === 'contact' && what.text === 'Pumpe')).toBe(true);
});

test('of people who were not looked for, every line is read', async () => {
  const found = await sought([JORK]);
  await erasePeople(db, [TOBIAS], 'asked', AT, found);
  expect(await allOf()).not.toMatch(/wendland/i);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aChange, aContact, joined } from '../../../tests/support/journal/drafts.ts';
import { clockFrom } from '../../domain/journal/clock.ts';
import { recordOf } from '../../domain/journal/person-record.ts';
import { replay } from '../../domain/journal/person-state.ts';
import { newId } from '../../messages/uuid.ts';
import { Database } from '../database.ts';
import { deleteEverything } from '../delete-everything.ts';
import { append } from './append.ts';
import { erasePeople } from './erase.ts';
import { merge } from './merge.ts';
import { dueSteps, latestOf, peopleAfter, personAt, timeline } from './people.ts';
import { undoAct } from './undo.ts';

const TOBIAS = 'linkedin:tobias-wendland';
const ON_XING = 'xing:tobias_wendland';
const INES = 'linkedin:ines-koller';
const AT = '2026-11-26T08:00:00.000Z';
let db: Database;

beforeEach(() => {
  db = new Database(`journal-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('a line and what follows from it are there together', async () => {
  await append(
    db,
    [
      aChange(TOBIAS, { field: 'name', value: 'Tobias Wendland' }),
      aContact(TOBIAS, 'call', 'Will ein Angebot'),
      aChange(TOBIAS, { field: 'next', value: { what: 'Angebot', day: '2026-11-27', why: null } }),
    ],
    AT,
  );
  const row = await personAt(db, TOBIAS);
  expect(row?.sortName).toBe('tobias wendland');
  expect(row?.nextDay).toBe('2026-11-27');
  expect(row?.state.lastSpoken?.text).toBe('Will ein Angebot');
  expect((await dueSteps(db, '2026-11-27', 5)).map(({ key }) => key)).toEqual([TOBIAS]);
  expect(await dueSteps(db, '2026-11-26', 5)).toEqual([]);
});

test('the same line twice is there once', async () => {
  const call = aContact(TOBIAS, 'call');
  await append(db, [call, call], AT);
  await append(db, [call], AT);
  expect(await db.events.count()).toBe(1);
  expect((await personAt(db, TOBIAS))?.state.contacts).toBe(1);
});

test('of many lines at once those that are there, that came twice or were erased are left out', async () => {
  const calls = Array.from({ length: 60 }, (_, at) => aContact(`linkedin:person-${at % 4}`, 'call', `Ruf ${at}`));
  await append(db, calls.slice(0, 30), AT);
  await erasePeople(db, ['linkedin:person-3'], 'asked', AT);
  await append(db, [...calls, ...calls.slice(40)], AT);
  await append(db, calls, AT);
  const told = await Promise.all([0, 1, 2, 3].map((at) => personAt(db, `linkedin:person-${at}`)));
  // What was entered of the fourth person after erasing is new; only the erased lines stay away.
  expect(told.map((row) => row?.state.contacts)).toEqual([15, 15, 15, 8]);
  expect(await db.events.count()).toBe(53);
  const { notes = '' } = told[0] ?? {};
  expect(notes.split('\n').filter((line) => line !== '')).toHaveLength(15);
});

test.each([7, 60])('%s lines of which one cannot be kept change nothing', async (count) => {
  const calls = Array.from({ length: count }, (_, at) => aContact(TOBIAS, 'call', `Ruf ${at}`));
  await append(db, calls.slice(0, 5), AT);
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function full(value: { id: string }, key) {
    if (value.id === calls[count - 1]?.id) throw new DOMException('full', 'QuotaExceededError');
    return add.call(this, value, key);
  };
  await expect(append(db, calls, AT)).rejects.toThrow();
  IDBObjectStore.prototype.add = add;
  expect(await db.events.count()).toBe(5);
  expect((await personAt(db, TOBIAS))?.state.contacts).toBe(5);
});

test('clocks go on although the device was set back', async () => {
  await append(db, [aContact(TOBIAS, 'call')], AT);
  await append(db, [aContact(TOBIAS, 'mail')], '2020-01-01T00:00:00.000Z');
  const clocks = (await db.events.orderBy('id').toArray()).map(({ clock }) => clock);
  expect(clocks).toEqual([...clocks].sort());
  expect(new Set(clocks).size).toBe(2);
});

test('clocks go on from what another connection wrote', async () => {
  const other = new Database(db.name);
  await append(db, [aContact(TOBIAS, 'call')], AT);
  await append(other, [aContact(TOBIAS, 'mail')], '2031-01-01T00:00:00.000Z');
  const last = aContact(TOBIAS, 'note');
  await append(db, [last], AT);
  other.close();
  expect((await db.events.orderBy('clock').last())?.id).toBe(last.id);
});

test('a line that came to nothing while the device’s clock was ahead leaves no trace on those after it', async () => {
  await append(db, [aContact(TOBIAS, 'call')], AT);
  await append(db, [aContact(TOBIAS, 'call')], AT);
  const failing = db.transaction('rw', db.tables, async () => {
    await append(db, [aContact(TOBIAS, 'mail')], '2099-01-01T00:00:00.000Z');
    throw new Error('stopped');
  });
  await expect(failing).rejects.toThrow('stopped');
  await append(db, [aContact(TOBIAS, 'note')], '2026-11-26T09:00:00.000Z');
  const last = await db.events.orderBy('clock').last();
  expect(last?.clock).toMatch(clockFrom(Date.parse('2026-11-26T09:00:00.000Z')));
});

test('clocks begin anew once everything was deleted', async () => {
  await append(db, [aContact(TOBIAS, 'call')], '2099-01-01T00:00:00.000Z');
  await append(db, [aContact(TOBIAS, 'call')], AT);
  await deleteEverything(db);
  await append(db, [aContact(TOBIAS, 'call')], AT);
  expect((await db.events.orderBy('clock').last())?.clock).toMatch(clockFrom(Date.parse(AT)));
});

test('after an older backup, a line does not read all lines that are newer', async () => {
  await append(
    db,
    Array.from({ length: 300 }, () => aContact(TOBIAS, 'call')),
    AT,
  );
  const [line] = await db.events.toArray();
  db.close();
  // The background starts anew, and a backup is the first that comes.
  db = new Database(db.name);
  if (line) await merge(db, [{ ...line, id: newId(), clock: `${clockFrom(0)}.000000.old` }], []);
  const read = vi.spyOn(IDBIndex.prototype, 'getAll');
  const last = aContact(TOBIAS, 'note');
  await append(db, [last], AT);
  const rows = read.mock.results.map(({ value }) => (value as IDBRequest<unknown[]>).result.length);
  read.mockRestore();
  expect(Math.max(0, ...rows)).toBeLessThan(10);
  expect((await db.events.orderBy('clock').last())?.id).toBe(last.id);
});

test('an act is taken back and brought back as a whole, for everybody it touched', async () => {
  const act = newId();
  await append(db, [aContact(TOBIAS, 'meeting', null, { act }), aContact(INES, 'meeting', null, { act })], AT);
  await append(db, [aContact(INES, 'call')], AT);
  expect(await undoAct(db, act, true, newId(), AT)).toBe(true);
  expect(await personAt(db, TOBIAS)).toBeNull();
  expect((await personAt(db, INES))?.state.contacts).toBe(1);
  expect((await timeline(db, null, 10)).map(({ person }) => person)).toEqual([INES]);
  await undoAct(db, act, false, newId(), AT);
  expect((await personAt(db, INES))?.state.contacts).toBe(2);
  expect(await timeline(db, null, 10)).toHaveLength(3);
  expect(await undoAct(db, newId(), true, newId(), AT)).toBe(false);
});

test('two keys become one person with all they have, and are parted again without loss', async () => {
  await append(db, [aContact(TOBIAS, 'call'), aContact(ON_XING, 'mail')], AT);
  const merge = joined(TOBIAS, ON_XING);
  await append(db, merge, AT);
  expect(await db.people.count()).toBe(1);
  const both = await personAt(db, ON_XING);
  expect(both).toMatchObject({ key: TOBIAS, keys: [TOBIAS, ON_XING], state: { contacts: 2 } });
  expect(await latestOf(db, both?.keys ?? [], 10)).toHaveLength(2);
  await append(db, [aContact(ON_XING, 'meeting')], AT);
  expect((await personAt(db, TOBIAS))?.state.contacts).toBe(3);
  await undoAct(db, merge[0]?.act ?? '', true, newId(), AT);
  expect((await personAt(db, TOBIAS))?.state.contacts).toBe(1);
  expect((await personAt(db, ON_XING))?.state.contacts).toBe(2);
});

test('a chain of three is one person; without its middle it is two', async () => {
  const [first, second] = [joined(TOBIAS, ON_XING), joined(ON_XING, INES)];
  await append(db, [aContact(TOBIAS, 'call'), aContact(ON_XING, 'call'), aContact(INES, 'call')], AT);
  await append(db, [...first, ...second], AT);
  expect(await peopleAfter(db, null, 10)).toHaveLength(1);
  await undoAct(db, second[0]?.act ?? '', true, newId(), AT);
  expect((await peopleAfter(db, null, 10)).map(({ keys }) => keys)).toEqual([[INES], [TOBIAS, ON_XING]]);
});

test('pages of people follow each other by name, also where a page ends among people of one name', async () => {
  const named = ['Ines', 'Anna', 'Anna', 'Tobias', 'Anna'].map((name, at) =>
    aChange(`linkedin:${5 - at}`, { field: 'name', value: name }),
  );
  await append(db, named, AT);
  const all = (await db.people.orderBy('sortName').toArray()).map(({ key }) => key);
  const paged: string[] = [];
  for (let page = await peopleAfter(db, null, 2); page.length > 0; ) {
    paged.push(...page.map(({ key }) => key));
    page = await peopleAfter(db, paged.at(-1) ?? null, 2);
  }
  expect(paged).toEqual(all);
  expect(paged).toEqual(['linkedin:1', 'linkedin:3', 'linkedin:4', 'linkedin:5', 'linkedin:2']);
  expect(await peopleAfter(db, 'linkedin:nobody', 2)).toEqual([]);
});

test('a row says what its lines say', async () => {
  await append(db, [aContact(TOBIAS, 'call'), aChange(TOBIAS, { field: 'role', value: 'customer' })], AT);
  const row = await personAt(db, TOBIAS);
  expect(row?.state).toEqual(replay(await db.events.toArray()));
  expect(row && recordOf(row.state).role).toBe('customer');
});

test('what was said stands with the person as it is searched, without what was taken back', async () => {
  const wrong = aContact(TOBIAS, 'call', 'Falsch verbunden');
  await append(db, [aContact(TOBIAS, 'call', 'Größe?'), wrong], AT);
  await append(db, [aContact(TOBIAS, 'mail', 'Angebot')], AT);
  expect((await personAt(db, TOBIAS))?.notes).toBe('grosse?\nfalsch verbunden\nangebot\n');
  await undoAct(db, wrong.act, true, newId(), AT);
  expect((await personAt(db, TOBIAS))?.notes.split('\n').sort()).toEqual(['', 'angebot', 'grosse?']);
});

test('a line that is there already adds nothing beside a new one in the same piece', async () => {
  const call = aContact(TOBIAS, 'call', 'eins');
  await append(db, [call], AT);
  await append(db, [call, aContact(TOBIAS, 'call', 'zwei'), aContact(INES, 'call', 'drei')], AT);
  expect(await personAt(db, TOBIAS)).toMatchObject({ notes: 'eins\nzwei\n', state: { contacts: 2 } });
  expect(await db.events.count()).toBe(3);
});

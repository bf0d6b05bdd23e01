import { expect, test } from 'vitest';
import { aChange, aContact } from '../../../tests/support/journal/drafts.ts';
import { recordOf } from '../../domain/journal/person-record.ts';
import { newId } from '../../messages/uuid.ts';
import { Database } from '../database.ts';
import { MIGRATIONS } from '../migrations.ts';
import { keepNoticed } from '../noticed.ts';
import { append } from './append.ts';
import { dueDuties, dueSteps, openSteps, personAt, timeline } from './people.ts';
import { undoAct } from './undo.ts';

const AT = '2026-11-25T08:00:00.000Z';
const WHO = { path: '/in/ines-koller/', name: 'Ines Koller' };

/** A database as an earlier release left it. */
function databaseOf(name: string, version: number): Database {
  return new Database(
    name,
    MIGRATIONS.filter((migration) => migration.version <= version),
  );
}

test.each([1, 2, 3, 4, 5])('a database of version %i gets its journal and keeps what it has', async (version) => {
  const name = `migration-${crypto.randomUUID()}`;
  const old = databaseOf(name, version);
  await old.mutations.put({ id: 'earlier', time: 1 });
  old.close();
  const db = new Database(name);
  expect(await timeline(db, null, 10)).toEqual([]);
  expect(await db.mutations.count()).toBe(1);
  await db.delete();
});

test.each([2, 3, 4, 5])(
  'what was noticed under version %i becomes part of the journal, and stays where it was',
  async (version) => {
    const name = `migration-${crypto.randomUUID()}`;
    const old = databaseOf(name, version);
    const id = newId();
    const what = { post: null, words: 'Der Froster läuft nachts leer.' };
    await keepNoticed(old, { id, kind: 'comment', network: 'linkedin', at: AT, who: WHO, what }, AT);
    await keepNoticed(old, { id: newId(), kind: 'post', network: 'linkedin', at: AT, who: null, what: null }, AT);
    old.close();
    const db = new Database(name);
    expect(await db.noticed.count()).toBe(2);
    expect(await db.events.get(id)).toMatchObject({
      act: id,
      person: 'linkedin:ines-koller',
      happened: AT,
      source: 'noticed',
      what: { kind: 'contact', way: 'comment', text: 'Der Froster läuft nachts leer.' },
    });
    expect((await personAt(db, 'linkedin:ines-koller'))?.sortName).toBe('ines koller');
    expect(await timeline(db, null, 10)).toHaveLength(2);
    await db.delete();
  },
);

test.each([6, 7, 8, 9])('what was noted under version %i stands with the person from then on', async (version) => {
  const name = `migration-${crypto.randomUUID()}`;
  const old = databaseOf(name, version);
  const struck = aContact('linkedin:person-7', 'call', 'Falsch verbunden');
  await append(old, [struck, aChange('linkedin:person-7', { field: 'role', value: 'candidate' })], AT);
  const many = Array.from({ length: 600 }, (_, at) =>
    aContact(`linkedin:person-${at}`, 'call', `Pumpe Nr. ${at} läuft`),
  );
  await append(old, many, AT);
  await undoAct(old, struck.act, true, newId(), AT);
  await old.people.toCollection().modify((row) => {
    Reflect.deleteProperty(row, 'notes');
    Reflect.deleteProperty(row, 'informUntil');
  });
  old.close();
  const db = new Database(name);
  expect((await personAt(db, 'linkedin:person-7'))?.notes).toBe('pumpe nr. 7 lauft\n');
  expect((await dueDuties(db, '2026-12-25', '2026-11-01')).map(({ key }) => key)).toEqual(['linkedin:person-7']);
  expect((await personAt(db, 'linkedin:person-599'))?.notes).toBe('pumpe nr. 599 lauft\n');
  await db.delete();
});

test.each([6, 10, 13, 14])(
  'a step for some day that was noted under version %i is listed behind those with a day',
  async (version) => {
    const name = `migration-${crypto.randomUUID()}`;
    const old = databaseOf(name, version);
    const step = (day: string | null) => ({ field: 'next' as const, value: { what: 'Angebot', day, why: null } });
    await append(
      old,
      Array.from({ length: 450 }, (_, at) =>
        aChange(`linkedin:person-${at}`, step(at % 2 === 0 ? null : '2026-12-24')),
      ),
      AT,
    );
    await append(old, [aContact('linkedin:nothing-to-do', 'call')], AT);
    await old.people
      .where('nextDay')
      .equals('~')
      .modify((row) => void Reflect.deleteProperty(row, 'nextDay'));
    expect(await openSteps(old)).toHaveLength(225);
    old.close();
    const db = new Database(name);
    const steps = await openSteps(db);
    expect(steps.map(({ state }) => recordOf(state).next?.day)).toEqual([
      ...Array(225).fill('2026-12-24'),
      ...Array(225).fill(null),
    ]);
    expect(await dueSteps(db, '9999-12-31', 1_000)).toHaveLength(225);
    await db.delete();
  },
);

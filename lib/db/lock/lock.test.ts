import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aContact } from '../../../tests/support/journal/drafts.ts';
import { aHandover } from '../../../tests/support/journal/handovers.ts';
import { fillTables, SOMEBODY } from '../../../tests/support/lock/full-database.ts';
import { A_KEY } from '../../../tests/support/lock/open-lock.ts';
import { rawText } from '../../../tests/support/lock/raw.ts';
import { newId } from '../../messages/uuid.ts';
import { Failure } from '../../messages/wire.ts';
import { Database } from '../database.ts';
import { deleteEverything } from '../delete-everything.ts';
import { append } from '../journal/append.ts';
import { takeHandover } from '../journal/take-handover.ts';
import { once } from '../once.ts';
import { saveSettings } from '../settings.ts';
import { type KeyKeeper, Lock } from './lock.ts';
import { OPEN_TABLES, SEALED_TABLES } from './sealed-tables.ts';
import { lockOf, rewrap, setPause, turnOff, turnOn, unlock } from './turn.ts';

const AT = '2026-11-26T08:00:00.000Z';
const WRAPPED = new Uint8Array([1, 2, 3]);
const OTHER_KEY = A_KEY.map((byte) => byte + 1);
let name: string;
let db: Database;

beforeEach(() => {
  name = `lock-${crypto.randomUUID()}`;
  db = new Database(name);
});
afterEach(() => db.delete());

/** As if the background started anew. @param keeper of the browser that goes on; without, it was closed */
function restart(keeper?: KeyKeeper): void {
  db.close();
  db = new Database(name, undefined, new Lock(keeper));
}

function keeper(): KeyKeeper & { key: Uint8Array | null } {
  return {
    key: null,
    async read() {
      return this.key;
    },
    async keep(key) {
      this.key = key;
    },
  };
}

const rowsOf = async () =>
  Promise.all(
    Object.keys(SEALED_TABLES).map(async (table) => {
      const { keyPath } = db.table(table).schema.primKey;
      return [table, await db.table(table).toCollection().sortBy(String(keyPath))];
    }),
  );

test('every table is sealed or says nothing about anybody, and of each key path it is known how it stands there', () => {
  const named = [...Object.keys(SEALED_TABLES), ...OPEN_TABLES];
  expect(db.tables.map((table) => table.name).sort()).toEqual(named.sort());
  const clear = db.tables.flatMap((table) => {
    const { primKey, indexes } = table.schema;
    const { tokens, unwritten = [] } = SEALED_TABLES[table.name] ?? { tokens: [] };
    const paths = [primKey, ...indexes].flatMap(({ keyPath }) => keyPath ?? []);
    return SEALED_TABLES[table.name] ? paths.filter((path) => ![...tokens, ...unwritten].includes(path)) : [];
  });
  const harmless =
    'act active at check clock doneAt happened id informUntil network newsDay nextDay on opening state undoes';
  expect([...new Set(clear)].sort()).toEqual(harmless.split(' '));
});

test('with the lock on, no name and no note stands in the database; with it off, all is as before', async () => {
  await fillTables(db, 3);
  const [rows, raw] = [await rowsOf(), await rawText(name)];
  expect(raw).toContain(SOMEBODY);
  await turnOn(db, A_KEY, WRAPPED, 15);
  expect(await rawText(name)).not.toContain('Wendland');
  expect(await rowsOf()).toEqual(rows);
  await turnOff(db, A_KEY);
  expect(await rawText(name)).toBe(raw);
});

test('what is written later is sealed as well', async () => {
  await turnOn(db, A_KEY, WRAPPED, null);
  await append(db, [aContact('linkedin:tobias-wendland', 'call', 'Tobias Wendland will ein Angebot')], AT);
  await db.logDrafts.put({ person: 'linkedin:tobias-wendland', text: 'Wendland', at: AT });
  expect(await rawText(name)).not.toMatch(/wendland|Angebot/i);
  expect(await db.people.get('linkedin:tobias-wendland')).toMatchObject({ sortName: 'tobias-wendland' });
});

test('after a start of the browser nothing is shown and nothing written until the key comes', async () => {
  await fillTables(db, 1);
  const rows = await rowsOf();
  await turnOn(db, A_KEY, WRAPPED, null);
  restart();
  for (const table of Object.keys(SEALED_TABLES)) {
    await expect(db.table(table).toArray()).rejects.toEqual(new Failure('locked'));
    await expect(db.table(table).count()).rejects.toEqual(new Failure('locked'));
  }
  const locked = append(db, [aContact('linkedin:ines-koller', 'call')], AT);
  await expect(locked).rejects.toEqual(new Failure('locked'));
  await saveSettings(db, { theme: 'dark' }, 'de');
  expect((await lockOf(db))?.wrapped).toEqual(WRAPPED);
  await expect(unlock(db, OTHER_KEY)).rejects.toEqual(new Failure('forbidden'));
  await expect(unlock(db, A_KEY.slice(1))).rejects.toEqual(new Failure('forbidden'));
  expect(db.lock.is).toBe('locked');
  await unlock(db, A_KEY);
  expect(await rowsOf()).toEqual(rows);
});

test('a background that was stopped goes on unlocked; one that was locked does not', async () => {
  const memory = keeper();
  restart(memory);
  await turnOn(db, A_KEY, WRAPPED, null);
  await fillTables(db, 1);
  restart(memory);
  expect(await db.people.count()).toBe(1);
  await db.lock.close();
  await expect(db.people.count()).rejects.toEqual(new Failure('locked'));
  restart(memory);
  await expect(db.people.count()).rejects.toEqual(new Failure('locked'));
});

test('where the browser gives out half way, everything is as it was', async () => {
  await fillTables(db, 3);
  const raw = await rawText(name);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(turnOn(db, A_KEY, WRAPPED, null)).rejects.toThrow();
  put.mockRestore();
  expect(db.lock.is).toBe('off');
  expect(await lockOf(db)).toBeNull();
  expect(await rawText(name)).toBe(raw);
});

test('lines that come while it is turned on and off are all there, each once, and none in the clear', async () => {
  const drafts = Array.from({ length: 30 }, () => aContact('linkedin:tobias-wendland', 'call', 'Wendland'));
  const enter = (from: number) => drafts.slice(from, from + 10).map((draft) => append(db, [draft], AT));
  await Promise.all([...enter(0), turnOn(db, A_KEY, WRAPPED, null), ...enter(10)]);
  expect(await rawText(name)).not.toMatch(/wendland/i);
  await Promise.all([turnOff(db, A_KEY), ...enter(20)]);
  const kept = (await db.events.toArray()).map(({ id }) => id);
  expect(kept.sort()).toEqual(drafts.map(({ id }) => id).sort());
  expect((await db.people.toArray()).map(({ state }) => state.contacts)).toEqual([30]);
});

test('who among the colleagues did something stands in the clear nowhere', async () => {
  await takeHandover(db, aHandover(), null, AT);
  expect(await rawText(name)).toContain('Anna Weber');
  await turnOn(db, A_KEY, WRAPPED, null);
  expect(await rawText(name)).not.toMatch(/anna.?weber|wendland/i);
});

test('another passphrase wraps the same key; without the key nobody changes anything', async () => {
  await turnOn(db, A_KEY, WRAPPED, 15);
  await expect(turnOn(db, OTHER_KEY, WRAPPED, 15)).rejects.toEqual(new Failure('bad-request'));
  await rewrap(db, A_KEY, new Uint8Array([9]));
  await setPause(db, 60);
  expect(await lockOf(db)).toMatchObject({ wrapped: new Uint8Array([9]), pause: 60 });
  await expect(rewrap(db, OTHER_KEY, WRAPPED)).rejects.toEqual(new Failure('forbidden'));
  await expect(turnOff(db, OTHER_KEY)).rejects.toEqual(new Failure('forbidden'));
  await db.lock.close();
  await expect(setPause(db, null)).rejects.toEqual(new Failure('locked'));
});

test('whoever has lost the passphrase can delete everything and begin anew', async () => {
  await fillTables(db, 1);
  await turnOn(db, A_KEY, WRAPPED, null);
  restart();
  await once(db, newId(), Date.parse(AT), () => deleteEverything(db));
  await append(db, [aContact('linkedin:ines-koller', 'call')], AT);
  expect(await db.people.count()).toBe(1);
  restart();
  expect(await db.people.count()).toBe(1);
});

test('an upgrade that reads rows waits until they can be opened', async () => {
  await fillTables(db, 1);
  await turnOn(db, A_KEY, WRAPPED, null);
  db.close();
  const later = {
    version: 1_000,
    stores: {},
    upgrade: async (transaction: { table: (table: string) => Database['openings'] }) => {
      await transaction.table('openings').toCollection().modify({ at: 'upgraded' });
    },
  };
  db = new Database(name, [...db.migrations, later as unknown as Database['migrations'][number]]);
  await expect(db.openings.toArray()).rejects.toEqual(new Failure('locked'));
  await unlock(db, A_KEY);
  expect(await db.openings.toArray()).toMatchObject([{ at: 'upgraded', note: `${SOMEBODY} 0` }]);
  expect(await db.lockState.get('waiting')).toBeUndefined();
  expect(await rawText(name)).not.toContain('Wendland');
});

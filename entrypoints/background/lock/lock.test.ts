import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Database } from '../../../lib/db/database.ts';
import { append } from '../../../lib/db/journal/append.ts';
import { once } from '../../../lib/db/once.ts';
import { base64Of } from '../../../lib/messages/base64.ts';
import { newId } from '../../../lib/messages/uuid.ts';
import { Failure } from '../../../lib/messages/wire.ts';
import { aChange } from '../../../tests/support/journal/drafts.ts';
import { A_KEY } from '../../../tests/support/lock/open-lock.ts';
import { createBackupHandlers } from '../backup.ts';
import { createJournalReaders } from '../journal/readers.ts';
import { createJournalSearch } from '../journal/search.ts';
import { createNoticedHandlers } from '../noticed.ts';
import { createLockHandlers } from './handlers.ts';
import { createPause } from './pause.ts';

const CALLER = { kind: 'extension' } as const;
const KEY = base64Of(A_KEY);
const MINUTE = 60_000;
let db: Database;

beforeEach(() => {
  db = new Database(`lock-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

function locking() {
  const changed = vi.fn(async () => {});
  return { changed, ...createLockHandlers(db, changed) };
}

function noticing() {
  const { noticed } = createNoticedHandlers(db, async () => ({ noticing: ['comment'], language: 'de' }));
  const action = {
    id: newId(),
    kind: 'comment',
    network: 'linkedin',
    at: '2026-11-26T08:00:00.000Z',
    href: '/in/tobias-wendland/',
    name: 'Tobias Wendland',
    text: 'Der Froster läuft nachts leer.',
  };
  return once(db, newId(), 1, () => noticed(action as never, { kind: 'in-page', tab: 1 }));
}

test('surfaces hear of every change, and the state says how it stands', async () => {
  const { changed, lockState, turnLockOn, lockNow, unlock, turnLockOff } = locking();
  expect(await lockState({}, CALLER)).toEqual({ is: 'off', wrapped: null, pause: null });
  await turnLockOn({ key: KEY, wrapped: 'AQID', pause: 60 }, CALLER);
  expect(await lockState({}, CALLER)).toEqual({ is: 'open', wrapped: 'AQID', pause: 60 });
  await lockNow({}, CALLER);
  expect((await lockState({}, CALLER)).is).toBe('locked');
  await unlock({ key: KEY }, CALLER);
  await turnLockOff({ key: KEY }, CALLER);
  expect((await lockState({}, CALLER)).is).toBe('off');
  expect(changed).toHaveBeenCalledTimes(4);
});

test('what is said again because the answer got lost changes nothing', async () => {
  const { turnLockOn, turnLockOff, lockState } = locking();
  for (const _ of 'ab') await turnLockOn({ key: KEY, wrapped: 'AQID', pause: null }, CALLER);
  expect((await lockState({}, CALLER)).is).toBe('open');
  for (const _ of 'ab') await turnLockOff({ key: KEY }, CALLER);
  expect((await lockState({}, CALLER)).is).toBe('off');
});

test('an action that is noticed while it is locked is not kept', async () => {
  const { turnLockOn, lockNow, unlock } = locking();
  await turnLockOn({ key: KEY, wrapped: 'AQID', pause: null }, CALLER);
  await lockNow({}, CALLER);
  await expect(noticing()).rejects.toEqual(new Failure('locked'));
  await unlock({ key: KEY }, CALLER);
  expect(await db.noticed.count()).toBe(0);
  await noticing();
  expect(await db.noticed.count()).toBe(1);
});

test('a backup that is made while it is open is the same as without a lock', async () => {
  const { turnLockOn } = locking();
  await noticing();
  const { ledgerPage } = createBackupHandlers(db, createJournalSearch(db));
  const without = await ledgerPage({ after: '' }, CALLER);
  await turnLockOn({ key: KEY, wrapped: 'AQID', pause: null }, CALLER);
  expect(await ledgerPage({ after: '' }, CALLER)).toEqual(without);
  expect(without.events).toHaveLength(2);
});

function pausing() {
  const world = { now: 0, lockAt: null as number | null, alarm: 0 };
  const pause = createPause({
    db,
    now: () => world.now,
    lockAt: async () => world.lockAt,
    async setLockAt(at) {
      world.lockAt = at;
    },
    async setAlarm(at) {
      world.alarm = at;
    },
    lock: () => db.lock.close(),
  });
  return { world, pause };
}

test('it locks after the pause without use, and not while a hand uses it', async () => {
  await locking().turnLockOn({ key: KEY, wrapped: 'AQID', pause: 15 }, CALLER);
  const { world, pause } = pausing();
  for (world.now = MINUTE; world.now <= 60 * MINUTE; world.now += 10 * MINUTE) await pause.heard('searchJournal');
  expect([db.lock.is, world.lockAt, world.alarm]).toEqual(['open', 66 * MINUTE, 66 * MINUTE]);
  // Surfaces that stand open ask by themselves.
  world.now = 60 * MINUTE;
  await pause.heard('look');
  await pause.heard('noticed');
  expect([db.lock.is, world.lockAt]).toEqual(['open', 66 * MINUTE]);
  world.now = 66 * MINUTE;
  await pause.woken();
  expect(db.lock.is).toBe('locked');
});

test('the command that comes after the pause finds it locked', async () => {
  await locking().turnLockOn({ key: KEY, wrapped: 'AQID', pause: 15 }, CALLER);
  const { world, pause } = pausing();
  await pause.used();
  world.now = 15 * MINUTE;
  await pause.heard('logEvent');
  expect([db.lock.is, world.lockAt]).toEqual(['locked', 15 * MINUTE]);
});

test('with another pause the one before counts no more; without one, it stays open', async () => {
  const { turnLockOn, setLockPause } = locking();
  await turnLockOn({ key: KEY, wrapped: 'AQID', pause: 15 }, CALLER);
  const { world, pause } = pausing();
  await pause.used();
  await setLockPause({ pause: null }, CALLER);
  await pause.used();
  world.now = 900 * MINUTE;
  await pause.heard('logEvent');
  expect([db.lock.is, world.alarm]).toEqual(['open', 15 * MINUTE]);
});

test('without a lock no use is noted', async () => {
  const { world, pause } = pausing();
  await db.open();
  await pause.heard('logEvent');
  expect([db.lock.is, world.lockAt, world.alarm]).toEqual(['off', null, 0]);
});

test('people come by name with the lock on as without, page by page, also after somebody was renamed', async () => {
  const at = '2026-11-26T08:00:00.000Z';
  const named = (key: string, value: string) => append(db, [aChange(`linkedin:${key}`, { field: 'name', value })], at);
  for (const [key, name] of ['Ines', 'Anna', 'Änne', 'Tobias', 'Anna', 'Jork'].entries()) await named(`${key}`, name);
  const search = createJournalSearch(db);
  const { listPeople } = createJournalReaders(
    db,
    async () => ({ language: 'de', monthsKept: {}, role: 'sales' }),
    search,
  );
  const pages = async () => {
    const names: string[] = [];
    for (let [after, more] = [null as string | null, true]; more; ) {
      const page = await listPeople({ after, most: 2 }, CALLER);
      names.push(...page.people.map(({ name }) => name));
      after = page.people.at(-1)?.key ?? null;
      more = page.more;
    }
    return names;
  };
  const without = await pages();
  expect(without).toEqual(['Anna', 'Anna', 'Änne', 'Ines', 'Jork', 'Tobias']);
  await locking().turnLockOn({ key: KEY, wrapped: 'AQID', pause: null }, CALLER);
  expect(await pages()).toEqual(without);
  await named('3', 'Beat');
  expect(await pages()).toEqual(['Anna', 'Anna', 'Änne', 'Beat', 'Ines', 'Jork']);
  await db.lock.close();
  await expect(pages()).rejects.toEqual(new Failure('locked'));
});

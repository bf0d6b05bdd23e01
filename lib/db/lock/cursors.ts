import { cmp, type DBCoreCursor, type DBCoreTransaction, Dexie } from 'dexie';
import type { Entry } from './sorted-entries.ts';

/** How a cursor over sealed rows says where it stands. */
interface Reading {
  key(stored: unknown): unknown;
  primaryKey(stored: unknown): unknown;
  value(stored: unknown): unknown;
}

/** The same cursor, with rows and keys opened where somebody looks. */
export function openedCursor(cursor: DBCoreCursor, { key, primaryKey, value }: Reading): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => key(cursor.key) },
    primaryKey: { get: () => primaryKey(cursor.primaryKey) },
    value: { get: () => value(cursor.value) },
    // The browser's own methods work on the cursor itself only.
    continue: { value: (to?: unknown) => onward(cursor, to) },
    advance: { value: (count: number) => cursor.advance(count) },
    start: { value: (onNext: () => void) => cursor.start(onNext) },
    stop: { value: (result?: unknown) => cursor.stop(result) },
    fail: { value: (error: Error) => cursor.fail(error) },
    next: { value: () => cursor.next() },
  });
}

function onward(cursor: DBCoreCursor, to: unknown): void {
  if (to !== undefined) throw new Error('a sealed index knows no order');
  cursor.continue();
}

/** A cursor over entries that are in memory. */
export function memoryCursor(entries: readonly Entry[], reverse: boolean, trans: DBCoreTransaction): DBCoreCursor {
  let at = 0;
  let isOver = false;
  let finish: (value?: unknown) => void = () => {};
  let refuse: (error: Error) => void = () => {};
  let isRunning = false;
  let tell: () => void = () => {};
  const end = (value?: unknown) => {
    isOver = true;
    finish(value);
  };
  // Whoever is told goes on at once as a rule; without a loop, each step would lie on the one before.
  const run = () => {
    if (isRunning) return;
    isRunning = true;
    try {
      for (let told = -1; !isOver && told !== at; ) {
        told = at;
        if (at >= entries.length) end();
        else tell();
      }
    } catch (error) {
      isOver = true;
      refuse(error as Error);
    } finally {
      isRunning = false;
    }
  };
  const move = (count: number) => {
    at += count;
    run();
  };
  const isBefore = (key: unknown, to: unknown) => (reverse ? cmp(key, to) > 0 : cmp(key, to) < 0);
  const cursor: DBCoreCursor = {
    trans,
    get key() {
      return entries[at]?.key;
    },
    get primaryKey() {
      return entries[at]?.primaryKey;
    },
    get value() {
      return entries[at]?.value;
    },
    get done() {
      return at >= entries.length;
    },
    continue(to?: unknown) {
      let next = at + 1;
      while (to !== undefined && next < entries.length && isBefore(entries[next]?.key, to)) next += 1;
      move(next - at);
    },
    continuePrimaryKey() {
      throw new Error('not needed by Dexie');
    },
    advance: move,
    start: (onNext) =>
      new Dexie.Promise((resolve, reject) => {
        finish = resolve;
        refuse = reject;
        tell = onNext;
        run();
      }),
    stop: end,
    next: () => cursor.start(() => end()).then(() => cursor),
    fail(error) {
      isOver = true;
      refuse(error);
    },
  };
  return cursor;
}

import type { Database } from '../../../lib/db/database.ts';
import { lockOf } from '../../../lib/db/lock/turn.ts';
import { COMMANDS, type CommandName } from '../../../lib/messages/commands/index.ts';

const MINUTE = 60_000;
/** Use is noted no more often than that. In milliseconds. */
const SELDOM = 10_000;

/** Questions that only a hand asks; many others are asked by surfaces that merely stand open. */
const BY_HAND: readonly CommandName[] = [
  'checkDraft',
  'checkMessage',
  'listPeople',
  'readLogLine',
  'readPerson',
  'readTimeline',
  'searchJournal',
];

export interface PauseParts {
  db: Database;
  now(): number;
  /** When the journal locks itself; null = at no time. Kept beside the key, and forgotten with it. */
  lockAt(): Promise<number | null>;
  setLockAt(at: number): Promise<void>;
  /** Wakes the background at this time. */
  setAlarm(at: number): Promise<void>;
  /** Locks, and has open surfaces look again. */
  lock(): Promise<void>;
}

/** Locks the journal when nobody has used the coach for as long as the user chose. Costs nothing where it has no lock. */
export function createPause({ db, now, lockAt, setLockAt, setAlarm, lock }: PauseParts) {
  let noted = Number.NEGATIVE_INFINITY;

  /** Looks whether the pause is over: the browser may have slept, and missed its alarm. */
  async function look(): Promise<void> {
    if (db.lock.is !== 'open') return;
    const at = await lockAt();
    if (at !== null && now() >= at) await lock();
  }

  async function used(): Promise<void> {
    if (db.lock.is !== 'open') return;
    const pause = (await lockOf(db))?.pause ?? null;
    noted = now();
    const at = pause === null ? Number.MAX_SAFE_INTEGER : noted + pause * MINUTE;
    await setLockAt(at);
    if (pause !== null) await setAlarm(at);
  }

  return {
    used,
    /** Called before a command is carried out. */
    async heard(name: CommandName): Promise<void> {
      // After a start nobody has looked yet whether there is a lock.
      await db.open();
      await look();
      if (isUse(name) && now() - noted >= SELDOM) await used();
    },
    /** Called when the alarm goes off. A background that was stopped finds out on opening whether the pause is over. */
    async woken(): Promise<void> {
      await db.open();
      await look();
      if (db.lock.is === 'locked') await lock();
    },
  };
}

/** What was noticed in a page may have been done by anybody who sits there. */
const isUse = (name: CommandName): boolean =>
  BY_HAND.includes(name) || (COMMANDS[name].kind === 'mutation' && name !== 'noticed');

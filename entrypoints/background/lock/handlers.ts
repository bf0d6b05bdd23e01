import type { Database } from '../../../lib/db/database.ts';
import { lockOf, rewrap, setPause, turnOff, turnOn, unlock } from '../../../lib/db/lock/turn.ts';
import { base64Of, bytesOf } from '../../../lib/messages/base64.ts';
import { PAUSES } from '../../../lib/messages/lock-view.ts';
import type { Handlers } from '../../../lib/messages/serve.ts';

type Locking = 'lockNow' | 'lockState' | 'rewrapLock' | 'setLockPause' | 'turnLockOff' | 'turnLockOn' | 'unlock';

/**
 * What the background does about the lock. It never sees a passphrase: pages of the extension take the key out of its
 * wrapping themselves.
 * @param changed told whenever the lock was opened, closed, turned on or off
 */
export function createLockHandlers(db: Database, changed: () => Promise<void>): Pick<Handlers, Locking> {
  const then = async (work: Promise<void>): Promise<null> => {
    await work;
    await changed();
    return null;
  };
  return {
    async lockState() {
      const row = await lockOf(db);
      return {
        is: db.lock.is,
        wrapped: row && base64Of(row.wrapped),
        pause: PAUSES.find((pause) => pause === row?.pause) ?? null,
      };
    },

    turnLockOn: ({ key, wrapped, pause }) => then(turnOn(db, bytesOf(key), bytesOf(wrapped), pause)),
    turnLockOff: ({ key }) => then(turnOff(db, bytesOf(key))),
    unlock: ({ key }) => then(unlock(db, bytesOf(key))),
    lockNow: () => then(db.lock.close()),
    rewrapLock: ({ key, wrapped }) => then(rewrap(db, bytesOf(key), bytesOf(wrapped))),
    setLockPause: ({ pause }) => then(setPause(db, pause)),
  };
}

import type { KeyKeeper } from '../../../lib/db/lock/lock.ts';
import { base64Of, bytesOf } from '../../../lib/messages/base64.ts';
import { forgetSession, readSession, writeSession } from '../../../lib/platform/session-storage.ts';

/** Keeps the open key in memory of the browser, until the pause is over after which it locks by itself. */
export const sessionKey: KeyKeeper = {
  async read() {
    const { key, lockAt } = await readSession();
    if (key !== undefined && (lockAt === undefined || Date.now() < lockAt)) return bytesOf(key);
    await forgetSession();
    return null;
  },
  keep: (key) => (key === null ? forgetSession() : writeSession({ key: base64Of(key) })),
};

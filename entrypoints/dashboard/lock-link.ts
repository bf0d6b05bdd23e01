import type { LockLink } from '../../components/dashboard/lock/lock-link.ts';
import { Refusal } from '../../lib/imports/refusal.ts';
import { base64Of, bytesOf } from '../../lib/messages/base64.ts';
import { call } from '../../lib/messages/call.ts';
import { onSharedChange } from '../../lib/platform/shared-storage.ts';

/** As many as `KEY_BYTES` of the database says. */
const KEY_BYTES = 96;

/** log2 of scrypt's cost, as OWASP recommends it; a backup, which travels, is made with twice of that. */
const WORK = 17;

/** The lock, from a page of the extension. Passphrases stay in this page: it wraps the key and takes it out itself. */
export const lockLink: LockLink = {
  state: () => call('lockState', {}),
  onChange: (listener) =>
    onSharedChange((keys) => {
      if (keys.includes('revision')) listener();
    }),
  async turnOn(passphrase, pause) {
    const key = base64Of(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
    await call('turnLockOn', { key, wrapped: await wrap(key, passphrase), pause });
  },
  turnOff: (passphrase) => withKey(passphrase, (key) => call('turnLockOff', { key })),
  unlock: (passphrase) => withKey(passphrase, (key) => call('unlock', { key })),
  change: (before, after) =>
    withKey(before, async (key) => call('rewrapLock', { key, wrapped: await wrap(key, after) })),
  lockNow: async () => void (await call('lockNow', {})),
  setPause: async (pause) => void (await call('setLockPause', { pause })),
};

const sealing = () => import('../../lib/imports/backup/sealed.ts');

const wrap = async (key: string, passphrase: string): Promise<string> =>
  base64Of(await (await sealing()).seal(key, passphrase, WORK));

/** @returns false where it is the wrong passphrase */
async function withKey(passphrase: string, use: (key: string) => Promise<unknown>): Promise<boolean> {
  const { wrapped } = await call('lockState', {});
  if (wrapped === null) return true;
  try {
    await use(await (await sealing()).unseal(bytesOf(wrapped), passphrase));
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'wrong-passphrase') return false;
    throw error;
  }
}

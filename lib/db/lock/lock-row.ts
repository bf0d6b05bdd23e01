import { createCipher, KEY_BYTES } from './cipher.ts';

/** How the lock stands in the database. */
export interface LockRow {
  id: 'lock';
  /** The key, as a file of age that the passphrase opens. */
  wrapped: Uint8Array;
  /** Sealed with the key, so that a key can be tried. */
  check: Uint8Array;
  /** Minutes without use after which it locks itself; null = at the browser's end only. */
  pause: number | null;
}

/** Upgrades of the database that have to wait until its rows can be opened. */
export interface WaitingRow {
  id: 'waiting';
  versions: number[];
}

const PLACE = 'lockState lock';

export const lockRow = (key: Uint8Array, wrapped: Uint8Array, pause: number | null): LockRow => ({
  id: 'lock',
  wrapped,
  check: createCipher(key).sealRow('', PLACE),
  pause,
});

/** Whether this is the key of the lock. */
export function fits({ check }: LockRow, key: Uint8Array): boolean {
  if (key.length !== KEY_BYTES) return false;
  try {
    createCipher(key).openRow(check, PLACE);
    return true;
  } catch {
    return false;
  }
}

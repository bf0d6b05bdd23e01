import { createCipher, KEY_BYTES } from '../../../lib/db/lock/cipher.ts';
import { Lock } from '../../../lib/db/lock/lock.ts';

/** A key for tests: every byte says where it stands. */
export const A_KEY = Uint8Array.from({ length: KEY_BYTES }, (_, at) => at);

const CIPHER = createCipher(A_KEY);

/** A lock that is open from the first moment on, whatever the database says. */
export class OpenLock extends Lock {
  override cipherOf() {
    return CIPHER;
  }

  override async ready() {}
}

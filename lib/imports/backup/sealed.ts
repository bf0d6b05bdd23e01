import { Decrypter, Encrypter } from 'age-encryption';
import { Refusal } from '../refusal.ts';

/**
 * Locks a text with a passphrase, in the form that `age -d` opens, too: scrypt, ChaCha20-Poly1305.
 * @param work log2 of scrypt's cost
 */
export async function seal(text: string, passphrase: string, work = 18): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return new Uint8Array(await encrypter.encrypt(text));
}

/**
 * Opens what was locked.
 * @throws Refusal: 'wrong-passphrase', or 'torn' where the file is damaged
 */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(bytes, 'text');
  } catch (error) {
    const isLocked = error instanceof Error && error.message.startsWith('no identity matched');
    throw new Refusal(isLocked ? 'wrong-passphrase' : 'torn');
  }
}

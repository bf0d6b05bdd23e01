import { getPublicKeyAsync, signAsync } from '@noble/ed25519';
import { FORM } from '../../lib/sites/pack/pack.ts';
import { packBytes } from '../../lib/sites/pack/sealed.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A key pair of the test's own, and packs signed with it. */
export async function createSigner() {
  const secretKey = crypto.getRandomValues(new Uint8Array(32));
  return {
    publicKey: base64(await getPublicKeyAsync(secretKey)),
    async sign(payload: object): Promise<string> {
      return JSON.stringify({ pack: payload, signature: base64(await signAsync(packBytes(payload), secretKey)) });
    },
  };
}

/** What is signed; by default a pack that fits. */
export const payloadOf = (changes: object = {}) => ({
  form: FORM,
  version: 2,
  date: '2026-12-03',
  tables: { 'linkedin/people': { rows: ['[data-row]', 'li'] } },
  ...changes,
});

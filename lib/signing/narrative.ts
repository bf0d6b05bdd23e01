import type { Narrative } from '../domain/narrative/narrative.ts';
import { isSealed, type Purpose, signedBytes } from './seal.ts';

const PURPOSE: Purpose = 'werkstolz narrative 1\n';

/** Everything but the signature, in the order of the form: the same bytes from YAML and JSON, however a file is laid out. */
const unsigned = ({ signature: _signature, ...rest }: Narrative): Omit<Narrative, 'signature'> => rest;

/** The bytes that a company signs. */
export const narrativeBytes = (narrative: Narrative): Uint8Array => signedBytes(PURPOSE, unsigned(narrative));

/**
 * What a narrative's signature is worth against the key that was taken for its company before.
 * - `unsigned`: none, and none is expected
 * - `new`: right, and no key is known yet; the user compares its fingerprint once
 * - `known`: right, with the key that is known
 * - `missing`: none, though the company signed before
 * - `wrong`: something was changed after signing
 * - `other-key`: right, but with another key than before
 */
export type SealState = 'unsigned' | 'new' | 'known' | 'missing' | 'wrong' | 'other-key';

/** @param known the company's public key in base64; null = none yet */
export async function sealStateOf(narrative: Narrative, known: string | null): Promise<SealState> {
  const { signature } = narrative;
  if (!signature) return known === null ? 'unsigned' : 'missing';
  const sealed = { purpose: PURPOSE, data: unsigned(narrative), signature: signature.value, publicKey: signature.key };
  if (!(await isSealed(sealed))) return 'wrong';
  if (known === null) return 'new';
  return known === signature.key ? 'known' : 'other-key';
}

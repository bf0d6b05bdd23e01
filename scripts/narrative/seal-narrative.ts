import { getPublicKeyAsync, signAsync } from '@noble/ed25519';
import type { Narrative, Signature } from '../../lib/domain/narrative/narrative.ts';
import { narrativeBytes } from '../../lib/signing/narrative.ts';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

type Sealed = Narrative & { signature: Signature };

/** The narrative with the signature of a private key of 32 bytes; one that it had before is replaced. */
export async function sealNarrative(narrative: Narrative, secret: Uint8Array): Promise<Sealed> {
  const value = base64(await signAsync(narrativeBytes(narrative), secret));
  return { ...narrative, signature: { key: base64(await getPublicKeyAsync(secret)), value } };
}

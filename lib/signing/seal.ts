import { verifyAsync } from '@noble/ed25519';

/** Says what a signature is for, so that one for a pack can't be taken for one for a narrative: a line of text. */
export type Purpose = 'werkstolz reading tables 1\n' | 'werkstolz narrative 1\n';

/**
 * The bytes that are signed: a line of purpose, then the data as JSON without spaces, its keys in their order. What is
 * verified is what was parsed, so that two ways to read the same file can't differ.
 */
export function signedBytes(purpose: Purpose, data: unknown): Uint8Array {
  return new TextEncoder().encode(purpose + JSON.stringify(data));
}

export interface Sealed {
  purpose: Purpose;
  data: unknown;
  /** Ed25519, 64 bytes in base64. */
  signature: string;
  /** Ed25519, 32 bytes in base64. */
  publicKey: string;
}

/** Whether the holder of the key signed exactly this data for this purpose. Never throws. */
export async function isSealed({ purpose, data, signature, publicKey }: Sealed): Promise<boolean> {
  try {
    return await verifyAsync(bytesOf(signature), signedBytes(purpose, data), bytesOf(publicKey), { zip215: false });
  } catch {
    return false;
  }
}

/** @throws where it is no base64 */
export const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

import { isSealed, type Purpose, signedBytes } from '../../signing/seal.ts';
import { entriesOf } from './limits.ts';
import { MOST_BYTES, type Opened, type PackFault, packOf } from './pack.ts';

const PURPOSE: Purpose = 'werkstolz reading tables 1\n';

const BASE64 = /^[A-Za-z0-9+/]{86}==$/;

/** The bytes that maintainers sign. */
export const packBytes = (payload: unknown): Uint8Array => signedBytes(PURPOSE, payload);

/**
 * Opens the file of a pack.
 * @param text `{"pack": {form, version, date, tables}, "signature": base64 of 64 bytes}`
 * @param publicKey Ed25519, 32 bytes in base64
 */
export async function openPack(text: string, publicKey: string): Promise<Opened> {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return refused('too-large');
  const { pack: payload, signature, ...rest } = Object.fromEntries(entriesOf(parse(text)) ?? []);
  if (Object.keys(rest).length > 0) return refused('torn');
  const opened = packOf(payload);
  if (!opened.ok) return opened;
  if (typeof signature !== 'string' || !BASE64.test(signature)) return refused('signature');
  const sealed = { purpose: PURPOSE, data: payload, signature, publicKey };
  return (await isSealed(sealed)) ? opened : refused('signature');
}

/** Opens a pack that nobody signed yet, for the workbench. */
export function openUnsigned(text: string): Opened {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return refused('too-large');
  const entries = Object.fromEntries(entriesOf(parse(text)) ?? []);
  return packOf(entries.pack ?? entries);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const refused = (fault: PackFault): Opened => ({ ok: false, fault });

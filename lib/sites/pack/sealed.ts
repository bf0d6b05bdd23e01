import { verifyAsync } from '@noble/ed25519';
import { entriesOf } from './limits.ts';
import { MOST_BYTES, type Opened, type PackFault, packOf } from './pack.ts';

/** Keeps a signature for a pack from being one for anything else. */
const PURPOSE = 'werkstolz reading tables 1\n';

const BASE64 = /^[A-Za-z0-9+/]{86}==$/;

/**
 * The bytes that are signed: the pack as JSON without spaces, its keys in the order of the file. What is verified is what
 * was parsed, so that two ways to read the same file can't differ.
 */
export function signedBytes(payload: unknown): Uint8Array {
  return new TextEncoder().encode(PURPOSE + JSON.stringify(payload));
}

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
  return (await isSigned(payload, signature, publicKey)) ? opened : refused('signature');
}

/** Opens a pack that nobody signed yet, for the workbench. */
export function openUnsigned(text: string): Opened {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return refused('too-large');
  const entries = Object.fromEntries(entriesOf(parse(text)) ?? []);
  return packOf(entries.pack ?? entries);
}

async function isSigned(payload: unknown, signature: string, publicKey: string): Promise<boolean> {
  try {
    return await verifyAsync(bytesOf(signature), signedBytes(payload), bytesOf(publicKey), { zip215: false });
  } catch {
    return false;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const refused = (fault: PackFault): Opened => ({ ok: false, fault });

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

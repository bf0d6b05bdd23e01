import { bytesOf } from './seal.ts';

/** Bytes that are shown; 80 bits, which nobody finds a second key for. */
const SHOWN = 10;

/**
 * What two people compare over the telephone: five groups of four signs, "3F2A 91C0 …".
 * @param publicKey in base64
 */
export async function fingerprintOf(publicKey: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytesOf(publicKey))));
  const signs = Array.from(hash.slice(0, SHOWN), (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
  return signs.match(/.{4}/g)?.join(' ') ?? '';
}

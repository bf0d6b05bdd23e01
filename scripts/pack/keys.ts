import { writeFileSync } from 'node:fs';
import { getPublicKeyAsync } from '@noble/ed25519';
import { Problem } from '../workbench/problem.ts';

/** `keys`: writes a new private key into a file that only its owner can read, and gives the public one. */
export async function keysVerb([file, ...rest]: string[]): Promise<{ publicKey: string }> {
  if (!file || rest.length > 0) throw new Problem('call', 'Name the file for the private key: keys <file>.');
  const secret = crypto.getRandomValues(new Uint8Array(32));
  try {
    // Never over a key that is there: what it signed could not be followed up any more.
    writeFileSync(file, `${Buffer.from(secret).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch {
    throw new Problem('input', `The file "${file}" is there already, or can't be written.`);
  }
  return { publicKey: Buffer.from(await getPublicKeyAsync(secret)).toString('base64') };
}

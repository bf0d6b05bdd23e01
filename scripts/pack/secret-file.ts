import { readFileSync } from 'node:fs';
import { Problem } from '../workbench/problem.ts';

/** The private key in a file that `pack keys` wrote. @throws Problem where there is none */
export function secretIn(file: string): Uint8Array {
  try {
    const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
    if (secret.length === 32) return new Uint8Array(secret);
  } catch {
    // Said below.
  }
  throw new Problem('input', `The file "${file}" holds no private key of 32 bytes in base64.`);
}

import { Refusal } from '../refusal.ts';

const LONGEST = 500;
const CONTROL = /\p{Cc}/u;

/**
 * The name of a file in an archive, in UTF-8 or else in Latin letters.
 * @throws Refusal where it leaves the archive. Nothing is ever written to where it points; but no honest export does it.
 */
export function safePath(bytes: Uint8Array): string {
  const path = nameOf(bytes).replaceAll('\\', '/');
  const odd = path === '' || path.length > LONGEST || CONTROL.test(path) || /^(?:\/|[a-z]:)/i.test(path);
  if (odd || path.split('/').includes('..')) throw new Refusal('odd-path');
  return path.normalize('NFC');
}

function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

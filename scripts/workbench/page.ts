import { readFileSync, statSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { readProfile } from '../../lib/sites/index.ts';
import type { Refusal } from '../../lib/sites/site.ts';
import { Problem } from './problem.ts';

/** A saved profile is 0.2 to 2 MB; what is larger than this is no page that a person looks at. */
const MAX_BYTES = 8 * 1024 * 1024;

const REFUSALS: Record<Refusal, string> = {
  'not-a-profile': 'this address is not the address of a profile',
  'not-found': 'the network says that this page does not exist',
  'signed-out': 'the network asks to sign in',
  changing: 'the page shows another person than its address names, or is still changing',
  torn: 'the page holds no head with a name; it is torn or not finished',
  'too-large': 'the page is larger than any profile',
  'unknown-layout': 'the coach does not know this part of the site',
};

/**
 * Reads a saved page as the extension would read it at that address.
 * @throws Problem when the file, the address or the page can't be read
 */
export function readProfileFile(file: string, address: string, today: string): ProfileReading {
  const url = parseAddress(address);
  const html = readText(file);
  const { window } = new JSDOM(html, { url: url.href, contentType: 'text/html', virtualConsole: new VirtualConsole() });
  const result = readProfile(window.document, url, today);
  if (!result.ok) {
    throw new Problem('input', `Not a profile I can read: ${REFUSALS[result.refusal]} (${result.refusal}).`);
  }
  return result.reading;
}

function parseAddress(address: string): URL {
  try {
    return new URL(address);
  } catch {
    throw new Problem('call', `"${address}" is no address. Give the one the page was open at: --url https://…`);
  }
}

function readText(file: string): string {
  try {
    if (statSync(file).size > MAX_BYTES) {
      throw new Problem('input', `Not a profile I can read: ${REFUSALS['too-large']} (too-large).`);
    }
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('input', `The file "${file}" can't be opened.`);
  }
}

import { readFileSync, statSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageReading } from '../../lib/domain/pages/page-reading.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { readProfile } from '../../lib/sites/index.ts';
import type { PackTables } from '../../lib/sites/pack/pack.ts';
import { readWithPack, type TablesUsed } from '../../lib/sites/pack/read-with-pack.ts';
import type { ReadResult, Refusal } from '../../lib/sites/site.ts';
import { finish } from '../../lib/sites/steps.ts';
import { Problem } from './problem.ts';

/** A saved profile is 0.2 to 2 MB; what is larger than this is no page that a person looks at. */
const MAX_BYTES = 8 * 1024 * 1024;

const REFUSALS: Record<Refusal, string> = {
  'not-a-profile': 'the coach reads no page at this address',
  'not-found': 'the network says that this page does not exist',
  'signed-out': 'the network asks to sign in',
  changing: 'the page shows another person than its address names, or is still changing',
  torn: 'nothing of what such a page holds was found; it is torn or not finished',
  'too-large': 'the page is larger than any that a person looks at',
  'unknown-layout': 'the coach does not know this part of the site',
};

/**
 * Reads a saved profile as the extension would read it at that address.
 * @throws Problem when the file, the address or the page can't be read
 */
export function readProfileFile(file: string, address: string, today: string): ProfileReading {
  return readFile('profile', readProfile, file, address, today);
}

/** The same for a page of any kind, by the tables of a pack where one is given; also says by which it was read. */
export function readPageFile(
  file: string,
  address: string,
  today: string,
  pack: PackTables | null = null,
): { reading: PageReading; tables: TablesUsed } {
  let tables: TablesUsed = 'built-in';
  const read = (root: Document, url: URL, day: string) => {
    const whole = finish(readWithPack(root, url, day, pack));
    tables = whole.tables;
    return whole.result;
  };
  return { reading: readFile('page', read, file, address, today), tables };
}

function readFile<Reading extends PageReading>(
  what: 'profile' | 'page',
  read: (root: Document, url: URL, today: string) => ReadResult<Reading>,
  file: string,
  address: string,
  today: string,
): Reading {
  const url = parseAddress(address);
  const result = read(parse(readText(file, what), url), url, today);
  if (!result.ok) throw refused(what, result.refusal);
  return result.reading;
}

/** A saved page as a document. @throws Problem as the others do */
export function parsePage(file: string, address: string): Document {
  const url = parseAddress(address);
  return parse(readText(file, 'page'), url);
}

function parse(html: string, { href }: URL): Document {
  return new JSDOM(html, { url: href, contentType: 'text/html', virtualConsole: new VirtualConsole() }).window.document;
}

const refused = (what: 'profile' | 'page', refusal: Refusal): Problem =>
  new Problem('input', `Not a ${what} I can read: ${REFUSALS[refusal]} (${refusal}).`);

function parseAddress(address: string): URL {
  try {
    return new URL(address);
  } catch {
    throw new Problem('call', `"${address}" is no address. Give the one the page was open at: --url https://…`);
  }
}

function readText(file: string, what: 'profile' | 'page'): string {
  try {
    if (statSync(file).size > MAX_BYTES) {
      throw refused(what, 'too-large');
    }
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('input', `The file "${file}" can't be opened.`);
  }
}

import { JSDOM } from 'jsdom';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { readProfile } from '../../lib/sites/index.ts';
import type { ReadResult } from '../../lib/sites/site.ts';

export const ADDRESS = 'https://www.linkedin.com/in/jonna-ahrens/';

/** Reads a page as it stands; nothing in it runs. */
export function read(html: string, address = ADDRESS): ReadResult {
  const { document } = new JSDOM(html, { url: address }).window;
  return readProfile(document, new URL(address), '2026-11-24');
}

/** The reading of a page that must not be refused. */
export function reading(html: string, address = ADDRESS): ProfileReading {
  const result = read(html, address);
  if (!result.ok) throw new Error(`refused: ${result.refusal} (${result.found})`);
  return result.reading;
}

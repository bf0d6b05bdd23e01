import { linkedinProfile } from './linkedin/profile/reader.ts';
import type { ProfileReader, ReadResult } from './site.ts';

/** Every reader, one line each. */
export const READERS: readonly ProfileReader[] = [linkedinProfile];

/**
 * Reads a page with the reader its address belongs to.
 * @param today 'YYYY-MM-DD'
 * @returns a refusal, never a partial person, where the page is no profile that can be read
 */
export function readPage(root: Document, url: URL, today: string): ReadResult {
  const reader = READERS.find((candidate) => candidate.at(url));
  if (!reader) return { ok: false, refusal: 'not-a-profile', found: url.hostname };
  return reader.read(root, url, today);
}

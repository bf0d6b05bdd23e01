import type { Network, ProfileReading } from '../../domain/profile/reading.ts';
import { linesOf, MOST_CHARACTERS, MOST_LINES } from './lines.ts';
import { linkedinFrom } from './linkedin.ts';
import { withoutTwins } from './twins.ts';
import { xingFrom } from './xing.ts';

/** A reading, or why there is none. */
export type PastedResult =
  | { ok: true; reading: ProfileReading }
  | { ok: false; refusal: 'empty' | 'too-long' | 'no-profile' };

/**
 * Reads what a person copied from a profile: a section or the whole page.
 * @param today 'YYYY-MM-DD', for entries that are still open
 */
export function readPasted(text: string, network: Network, today: string): PastedResult {
  if (text.length > MOST_CHARACTERS) return { ok: false, refusal: 'too-long' };
  const lines = linesOf(text);
  if (lines.length > MOST_LINES) return { ok: false, refusal: 'too-long' };
  if (lines.length === 0) return { ok: false, refusal: 'empty' };
  const reading = network === 'linkedin' ? linkedinFrom(withoutTwins(lines), today) : xingFrom(lines);
  return reading ? { ok: true, reading } : { ok: false, refusal: 'no-profile' };
}

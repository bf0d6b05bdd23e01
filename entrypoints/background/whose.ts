import type { Database } from '../../lib/db/database.ts';
import { canonicalKey, keptReading, saidOwn } from '../../lib/db/people.ts';
import { mergeReadings } from '../../lib/domain/profile/merge.ts';
import { personKey } from '../../lib/domain/profile/person-key.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';
import { NETWORK_ORIGINS } from '../../lib/platform/networks.ts';
import { isOwn } from '../reader/own-or-other.ts';

/** How long an earlier reading may complete a later one; older pages may have changed since. In milliseconds. */
const FRESH = 24 * 60 * 60 * 1000;

/** The key of the person shown, by the page's links, else by its address. */
export function personAt(reading: ProfileReading, address: string): string | null {
  return personKey(reading.network, reading.path) ?? personKey(reading.network, new URL(address).pathname);
}

/** Where a profile stands whose path is known. */
export const addressOf = ({ network, path }: ProfileReading): string => `${NETWORK_ORIGINS[network]}${path ?? '/'}`;

/**
 * Whose profile it is: what the page shows, what the user said of it, and whether it was told to be the own one on another
 * of its pages (only those are kept). Null = nobody knows.
 */
export async function ownAt(db: Database, person: string | null, page: boolean | null): Promise<boolean | null> {
  if (person === null) return null;
  const isKept = async () => ((await keptReading(db, await canonicalKey(db, person))) ? true : null);
  return isOwn(page, (await saidOwn(db, person)) ?? (await isKept()));
}

/** A reading of an own profile, completed by what was read of it shortly before. Writes nothing. */
export async function joinKept(
  db: Database,
  person: string,
  reading: ProfileReading,
  at: string,
): Promise<ProfileReading> {
  const kept = await keptReading(db, person);
  const isFresh = kept && Date.parse(at) - Date.parse(kept.at) < FRESH;
  return isFresh ? mergeReadings(kept.reading, reading) : reading;
}

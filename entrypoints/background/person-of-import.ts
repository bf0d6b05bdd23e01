import type { Database } from '../../lib/db/database.ts';
import { canonicalKey, keptOn } from '../../lib/db/people.ts';
import { personKey } from '../../lib/domain/profile/person-key.ts';
import type { ProfileReading } from '../../lib/domain/profile/reading.ts';

export interface ImportPerson {
  /** The key it would be kept under; null = nothing tells whose it is. */
  person: string | null;
  /** Name of the profile that is kept on this network, where the reading names another; else null. */
  otherName: string | null;
}

/**
 * Under which key a reading would be kept: that of its address, else that of the one own profile on the network that bears
 * the same name. A reading without a name may be a section of it.
 */
export async function personOfImport(db: Database, reading: ProfileReading): Promise<ImportPerson> {
  const told = personKey(reading.network, reading.path);
  const kept = await keptOn(db, reading.network);
  const same = kept.find(({ reading: { name } }) => isSameName(name, reading.name));
  const only = reading.name === '' && kept.length === 1 ? kept[0] : undefined;
  const otherName = kept.length > 0 && reading.name !== '' && !same ? (kept[0]?.reading.name ?? null) : null;
  if (told) {
    const person = await canonicalKey(db, told);
    return { person, otherName: kept.some((one) => one.person === person) ? otherName : null };
  }
  return { person: same?.person ?? only?.person ?? null, otherName };
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
const isSameName = (a: string, b: string): boolean => fold(a) !== '' && fold(a) === fold(b);

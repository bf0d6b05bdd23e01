import type { ProfileReading } from '../domain/profile/reading.ts';
import type { Database } from './database.ts';
import { stamp } from './device.ts';

/**
 * The key under which a person's data lies. Own profiles keep theirs when the address changes, as long as the network
 * names the same member.
 */
export async function canonicalKey(db: Database, person: string): Promise<string> {
  return (await db.aliases.where('person').equals(person).first())?.canonical ?? person;
}

/** Remembers under which address and member id an own profile is known. */
export async function rememberAlias(db: Database, person: string, member: string | null, at: string): Promise<string> {
  return db.transaction('rw', db.aliases, db.device, async () => {
    const known = await db.aliases.where('person').equals(person).first();
    if (known) return known.canonical;
    if (member === null) return person;
    const other = await db.aliases.where('member').equals(member).first();
    const canonical = other?.canonical ?? person;
    await db.aliases.add({ ...(await stamp(db, at)), person, member, canonical });
    return canonical;
  });
}

/** Whether the user said that this profile is the own one; null = never asked. */
export async function saidOwn(db: Database, person: string): Promise<boolean | null> {
  return (await db.ownership.where('person').equals(person).first())?.own ?? null;
}

/** Every profile that the user called the own one. */
export async function ownPeople(db: Database): Promise<string[]> {
  return (await db.ownership.filter(({ own }) => own).toArray()).map(({ person }) => person);
}

/** Keeps whose profile it is. What was kept about it as if it were the other kind is deleted. */
export async function saveOwn(db: Database, person: string, own: boolean, at: string): Promise<void> {
  const kept = await db.ownership.where('person').equals(person).first();
  await db.ownership.put({ ...(await stamp(db, at)), ...(kept && { id: kept.id }), person, own });
  if (own) {
    await db.snapshots.where('person').equals(person).delete();
    return;
  }
  const canonical = await canonicalKey(db, person);
  for (const key of new Set([person, canonical])) {
    await db.readings.where('person').equals(key).delete();
    await db.runs.where('personKey').equals(key).delete();
    await db.answers.where('person').equals(key).delete();
    await db.confirmations.where('person').equals(key).delete();
  }
  await db.aliases.where('person').equals(person).delete();
}

/** The newest reading of an own profile. */
export async function keptReading(
  db: Database,
  person: string,
): Promise<{ reading: ProfileReading; at: string } | null> {
  return (await db.readings.where('person').equals(person).first()) ?? null;
}

/** The newest reading of an own profile on the other network. */
export async function readingOnOther(db: Database, network: ProfileReading['network']): Promise<ProfileReading | null> {
  const other = network === 'linkedin' ? 'xing' : 'linkedin';
  const rows = await db.readings.where('network').equals(other).sortBy('at');
  return rows.at(-1)?.reading ?? null;
}

/** The newest reading of every own profile on a network, the newest first. */
export async function keptOn(
  db: Database,
  network: ProfileReading['network'],
): Promise<{ person: string; reading: ProfileReading }[]> {
  const rows = await db.readings.where('network').equals(network).sortBy('at');
  return rows.reverse().map(({ person, reading }) => ({ person, reading }));
}

/** Keeps the reading of an own profile; the one before goes. */
export async function saveReading(db: Database, person: string, reading: ProfileReading, at: string): Promise<void> {
  await db.transaction('rw', db.readings, db.device, async () => {
    const kept = await db.readings.where('person').equals(person).first();
    const row = { ...(await stamp(db, at)), ...(kept && { id: kept.id }), person, network: reading.network, reading };
    await db.readings.put(row);
  });
}

/** 'YYYY-MM-DD' on which the user last said that all is current. */
export async function confirmedOn(db: Database, person: string): Promise<string | null> {
  return (await db.confirmations.where('person').equals(person).first())?.day ?? null;
}

export async function saveConfirmation(db: Database, person: string, at: string): Promise<void> {
  const kept = await db.confirmations.where('person').equals(person).first();
  await db.confirmations.put({ ...(await stamp(db, at)), ...(kept && { id: kept.id }), person, day: at.slice(0, 10) });
}

import { continueSnapshot } from '../domain/profile/snapshot/join-snapshots.ts';
import type { ProfileSnapshot } from '../domain/profile/snapshot/snapshot.ts';
import type { Database } from './database.ts';
import { stamp } from './device.ts';
import { notErased } from './journal/not-erased.ts';
import { personAt } from './journal/people.ts';
import type { SnapshotRow } from './rows.ts';

/** Versions of one profile that are kept; the oldest goes for a new one. */
export const MOST_VERSIONS = 6;

/** Versions of the profile under one address, oldest first. */
async function rowsOf(db: Database, person: string): Promise<SnapshotRow[]> {
  return db.snapshots.where('person').equals(person).sortBy('id');
}

/** What was read of one profile in one page language, oldest first; the last is how it was seen last. */
export async function versionsOf(db: Database, person: string, language: string): Promise<ProfileSnapshot[]> {
  const rows = await rowsOf(db, person);
  return rows.map(({ snapshot }) => snapshot).filter((one) => one.language === language);
}

/** Everything that was read of a person under any address, oldest first. */
export async function snapshotsOf(db: Database, keys: readonly string[]): Promise<SnapshotRow[]> {
  return db.snapshots.where('person').anyOf(keys).sortBy('id');
}

/**
 * Keeps what was read of a person in the journal; of nobody else. What says the same as the version before, or only shows
 * more of it, takes its place.
 * @param person the key that the page shows
 * @param at ISO time
 */
export async function keepSnapshot(db: Database, person: string, now: ProfileSnapshot, at: string): Promise<void> {
  await db.transaction('rw', [db.snapshots, db.people, db.device], async () => {
    if (!(await personAt(db, person))) return;
    const rows = await rowsOf(db, person);
    const last = rows.findLast(({ snapshot }) => snapshot.language === now.language);
    const continued = last && continueSnapshot(last.snapshot, now);
    if (last && continued && !continued.isNew) {
      await db.snapshots.put({ ...last, at, snapshot: continued.snapshot });
      return;
    }
    await db.snapshots.add({ ...(await stamp(db, at)), person, snapshot: continued?.snapshot ?? now });
    const tooMany = rows.slice(0, Math.max(0, rows.length + 1 - MOST_VERSIONS));
    await db.snapshots.bulkDelete(tooMany.map(({ id }) => id));
  });
}

/** The day on which a version was made; what is seen again later is still that version. */
export const madeOn = ({ id }: SnapshotRow): string =>
  new Date(Number.parseInt(`${id.slice(0, 8)}${id.slice(9, 13)}`, 16)).toISOString().slice(0, 10);

/**
 * Profiles of which a new version was kept, the newest first, each once.
 * @param since 'YYYY-MM-DD'
 */
export async function latestSnapshots(db: Database, since: string, most: number): Promise<SnapshotRow[]> {
  // Ids begin with the time at which they were made, and the index with them.
  const first = Date.parse(since).toString(16).padStart(12, '0');
  const rows = await db.snapshots
    .where('id')
    .aboveOrEqual(`${first.slice(0, 8)}-${first.slice(8)}`)
    .reverse()
    .limit(most)
    .toArray();
  return [...new Map(rows.reverse().map((row) => [row.person, row])).values()].reverse();
}

/** One piece of all snapshots by id, for a backup. @param after '' = from the beginning */
export async function snapshotPage(db: Database, after: string, most: number): Promise<SnapshotRow[]> {
  return db.snapshots.where('id').above(after).limit(most).toArray();
}

/** Takes snapshots of a backup back, of people in the journal only, and none that went when somebody was erased. */
export async function restoreSnapshots(db: Database, rows: readonly SnapshotRow[]): Promise<void> {
  await db.transaction('rw', [db.snapshots, db.people, db.erasures], async () => {
    for (const row of await notErased(db, rows)) {
      if ((await personAt(db, row.person)) && !(await db.snapshots.get(row.id))) await db.snapshots.add(row);
    }
    for (const person of new Set(rows.map((row) => row.person))) {
      const kept = await rowsOf(db, person);
      await db.snapshots.bulkDelete(kept.slice(0, -MOST_VERSIONS).map(({ id }) => id));
    }
  });
}

/** Forgets profiles of those who left the journal otherwise than by being erased, as when their only entry was taken back. */
export async function forgetStraySnapshots(db: Database): Promise<void> {
  await db.transaction('rw', [db.snapshots, db.people], async () => {
    for (const person of (await db.snapshots.orderBy('person').uniqueKeys()) as string[]) {
      if (!(await personAt(db, person))) await db.snapshots.where('person').equals(person).delete();
    }
  });
}

import type { Fingerprint } from '../domain/draft/measures/fingerprint.ts';
import type { Database } from './database.ts';
import { stamp } from './device.ts';
import type { FingerprintRow } from './rows.ts';

/** Posts that are compared with; of more, those that came first go. */
const MOST = 500;

/** Every kept fingerprint, those that came last first. */
export async function keptFingerprints(db: Database): Promise<FingerprintRow[]> {
  return (await db.fingerprints.orderBy('id').toArray()).reverse();
}

/** Keeps posts of colleagues. One that is there already is not kept twice; it takes the newer label. */
export async function keepFingerprints(db: Database, posts: readonly Fingerprint[], at: string): Promise<void> {
  await db.transaction('rw', db.fingerprints, db.device, async () => {
    const kept = new Map((await keptFingerprints(db)).map(({ id, hashes }) => [hashes.join(), id]));
    for (const { label, hashes } of posts) {
      const made = await stamp(db, at);
      const id = kept.get(hashes.join()) ?? made.id;
      await db.fingerprints.put({ ...made, id, label, hashes });
      kept.set(hashes.join(), id);
    }
    const over = (await keptFingerprints(db)).slice(MOST);
    await db.fingerprints.bulkDelete(over.map(({ id }) => id));
  });
}

export const dropFingerprints = (db: Database, ids: readonly string[]): Promise<void> =>
  db.fingerprints.bulkDelete([...ids]);

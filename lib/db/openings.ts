import type { Opening } from '../domain/candidate/opening/opening.ts';
import type { KeptOpening } from '../messages/candidate-view.ts';
import type { Database } from './database.ts';
import { stamp } from './device.ts';

/** Openings that are kept, last chosen first. */
export async function allOpenings(db: Database): Promise<KeptOpening[]> {
  const rows = await db.openings.orderBy('at').reverse().toArray();
  return rows.map(({ id, opening }) => ({ id, opening }));
}

export async function saveOpening(db: Database, id: string, opening: Opening, at: string): Promise<void> {
  await db.openings.put({ ...(await stamp(db, at)), id, opening });
}

/** Takes the opening away with what was written about people for it. */
export async function dropOpening(db: Database, id: string): Promise<void> {
  await db.transaction('rw', [db.openings, db.openingDrafts, db.candidates], async () => {
    await db.openings.delete(id);
    await db.openingDrafts.delete(id);
    await db.candidates.where('opening').equals(id).delete();
  });
}

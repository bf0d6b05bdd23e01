import type { Database } from './database.ts';

/** Days after which what was begun and not gone on with is forgotten. */
const DRAFT_DAYS = 21;
const DAY = 24 * 60 * 60 * 1000;

/** Forgets messages and openings that nobody went on with. @param at ISO time of now */
export async function forgetOldDrafts(db: Database, at: string): Promise<void> {
  const oldest = new Date(Date.parse(at) - DRAFT_DAYS * DAY).toISOString();
  await db.messageDrafts.where('at').below(oldest).delete();
  await db.openingDrafts.where('at').below(oldest).delete();
}

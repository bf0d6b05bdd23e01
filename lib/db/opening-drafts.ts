import type { BegunOpening, OpeningDraft } from '../domain/candidate/opening/opening-draft.ts';
import type { Database } from './database.ts';

/** Of an opening that has no id yet. */
const NEW = 'new';

/** Openings that were begun, the last one first. */
export async function openingDrafts(db: Database): Promise<BegunOpening[]> {
  const rows = await db.openingDrafts.orderBy('at').reverse().toArray();
  return rows.map(({ key, draft }) => ({ opening: key === NEW ? null : key, draft }));
}

/** Keeps what is typed of an opening. @param draft null = it is saved, or given up. @param at ISO time */
export async function saveOpeningDraft(
  db: Database,
  opening: string | null,
  draft: OpeningDraft | null,
  at: string,
): Promise<void> {
  const key = opening ?? NEW;
  if (draft === null) await db.openingDrafts.delete(key);
  else await db.openingDrafts.put({ key, draft, at });
}

import type { Narrative } from '../domain/narrative/narrative.ts';
import { parseNarrative } from '../domain/narrative/parse.ts';
import type { Database } from './database.ts';
import { stamp } from './device.ts';
import type { NarrativeRow } from './rows.ts';

/** Versions kept beside the one in force; the oldest go. */
const MOST_EARLIER = 30;

/** The narrative in force; null = none, or one of a form that this release does not read. */
export async function currentNarrative(db: Database): Promise<NarrativeRow | null> {
  const state = await db.narrativeState.get('current');
  return state?.id === 'current' ? narrativeAt(db, state.row) : null;
}

/** One kept version. */
export async function narrativeAt(db: Database, id: string): Promise<NarrativeRow | null> {
  const row = await db.narratives.get(id);
  if (!row) return null;
  const parsed = parseNarrative(row.narrative);
  return parsed.ok ? { ...row, narrative: parsed.narrative } : null;
}

/** Every kept version, the latest taken first. */
export async function keptNarratives(db: Database): Promise<NarrativeRow[]> {
  return (await db.narratives.orderBy('id').toArray()).reverse();
}

/** Puts a narrative in force; the one before stays among the versions. @returns the name of the version */
export async function putInForce(db: Database, narrative: Narrative, at: string, note = ''): Promise<string> {
  const row = { ...(await stamp(db, at)), company: narrative.id, narrative, ...(note === '' ? {} : { note }) };
  await db.narratives.add(row);
  await db.narrativeState.put({ id: 'current', row: row.id });
  const old = (await keptNarratives(db)).slice(MOST_EARLIER + 1);
  await db.narratives.bulkDelete(old.map(({ id }) => id));
  return row.id;
}

/** Puts an earlier version back in force. @returns false where it is not there */
export async function restoreNarrative(db: Database, id: string): Promise<boolean> {
  if (!(await narrativeAt(db, id))) return false;
  await db.narrativeState.put({ id: 'current', row: id });
  return true;
}

/** Takes away the narrative with its versions, its draft, the keys and the choices. */
export async function removeNarratives(db: Database): Promise<void> {
  await Promise.all([
    db.narratives.clear(),
    db.narrativeState.clear(),
    db.narrativeKeys.clear(),
    db.narrativeChoices.clear(),
  ]);
}

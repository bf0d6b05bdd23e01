import type { Narrative } from '../domain/narrative/narrative.ts';
import { newId } from '../messages/uuid.ts';
import type { Database } from './database.ts';
import { putInForce } from './narratives.ts';
import type { NarrativeTag } from './rows.ts';

/** The public key that was taken for a company, in base64. */
export async function keyOfCompany(db: Database, company: string): Promise<string | null> {
  return (await db.narrativeKeys.get(company))?.key ?? null;
}

/**
 * Keeps a file that was read and whose signature was looked at, until the user says yes; one at a time.
 * @param newKey the key to be taken with it, where there is none yet
 * @param from the address it was got from; null = a file
 * @returns the name under which it can be accepted
 */
export async function keepPending(
  db: Database,
  narrative: Narrative,
  newKey: string | null,
  from: NarrativeTag | null,
): Promise<string> {
  const preview = newId();
  await db.narrativeState.put({ id: 'pending', preview, narrative, newKey, from });
  return preview;
}

/**
 * The user's yes: what was shown, and nothing else, comes into force, and the key that was shown is taken with it.
 * @returns false where another file was looked at since, or a key was taken meanwhile
 */
export async function acceptPending(db: Database, preview: string, at: string): Promise<boolean> {
  const pending = await db.narrativeState.get('pending');
  if (pending?.id !== 'pending' || pending.preview !== preview) return false;
  const { narrative, newKey, from } = pending;
  const known = await keyOfCompany(db, narrative.id);
  if (known !== null && known !== narrative.signature?.key) return false;
  if (newKey !== null) await db.narrativeKeys.put({ company: narrative.id, key: newKey, at });
  const row = await putInForce(db, narrative, at);
  if (from) await db.narrativeState.put({ id: 'origin', ...from, row });
  await db.narrativeState.delete('pending');
  return true;
}

/** The tag of the file at an address, where the version in force is just that file; null = it has to be got. */
export async function tagInForce(db: Database, address: string): Promise<string | null> {
  const [origin, current] = await Promise.all([db.narrativeState.get('origin'), db.narrativeState.get('current')]);
  if (origin?.id !== 'origin' || current?.id !== 'current') return null;
  return origin.address === address && origin.row === current.row ? origin.etag : null;
}

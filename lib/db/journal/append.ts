import type { Draft } from '../../domain/journal/event.ts';
import type { Database } from '../database.ts';
import { deviceIdAgain } from '../device.ts';
import { enter, enterPlain, isPlain } from './enter.ts';

/**
 * Adds lines to the ledger, with everything that follows from them, in one piece. A line whose id is there already, or
 * went when somebody was erased, is left out: saying it again changes nothing.
 * @param at ISO time of now
 */
export async function append(db: Database, drafts: readonly Draft[], at: string): Promise<void> {
  const tables = [db.events, db.people, db.erasures, db.device];
  const device = () => deviceIdAgain(db);
  if (isPlain(drafts)) await db.transaction('rw', tables, () => enterPlain(db, drafts, at, device));
  else await db.transaction('rw', tables, async () => enter(db, drafts, at, device));
}

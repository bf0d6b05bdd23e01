import type { Draft } from '../../domain/journal/event.ts';
import type { Database } from '../database.ts';
import { deviceId } from '../device.ts';
import { enter } from './enter.ts';

/**
 * Adds lines to the ledger, with everything that follows from them, in one piece. A line whose id is there already, or
 * went when somebody was erased, is left out: saying it again changes nothing.
 * @param at ISO time of now
 */
export async function append(db: Database, drafts: readonly Draft[], at: string): Promise<void> {
  await db.transaction('rw', [db.events, db.people, db.erasures, db.device], async () => {
    await enter(db, drafts, at, deviceId(db));
  });
}

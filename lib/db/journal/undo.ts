import { newId } from '../../messages/uuid.ts';
import type { Database } from '../database.ts';
import { append } from './append.ts';

/**
 * Takes back everything that one act did, to whomever, or brings it back.
 * @param undo the id of this act
 * @returns false where there is no such act
 */
export async function undoAct(db: Database, act: string, on: boolean, undo: string, at: string): Promise<boolean> {
  return db.transaction('rw', [db.events, db.people, db.erasures, db.device], async () => {
    const people = new Set((await db.events.where('act').equals(act).toArray()).map(({ person }) => person));
    const drafts = [...people].map((person) => ({
      id: newId(),
      act: undo,
      person,
      happened: at,
      source: 'manual' as const,
      goal: null,
      theme: null,
      what: { kind: 'undo' as const, act, on },
    }));
    await append(db, drafts, at);
    return people.size > 0;
  });
}

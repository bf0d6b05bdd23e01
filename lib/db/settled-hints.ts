import type { HintState } from '../messages/draft-view.ts';
import type { Database } from './database.ts';

/** Hints that are remembered; of more, the oldest are forgotten and may speak again. */
const MOST = 1_000;

/** Keys of hints that the writer left or has a yes for. */
export async function settledHints(db: Database): Promise<Set<string>> {
  return new Set(await db.settledHints.toCollection().primaryKeys());
}

export async function settleHints(db: Database, keys: readonly string[], state: HintState, at: string): Promise<void> {
  await db.transaction('rw', db.settledHints, async () => {
    if (state === 'open') return db.settledHints.bulkDelete([...keys]);
    await db.settledHints.bulkPut(keys.map((key) => ({ key, state, at })));
    const over = (await db.settledHints.count()) - MOST;
    if (over > 0) await db.settledHints.orderBy('at').limit(over).delete();
  });
}

import type { Database } from '../../lib/db/database.ts';
import { eraseWhatIsOver } from '../../lib/db/journal/keep-time.ts';
import { forgetOldDrafts } from '../../lib/db/old-drafts.ts';
import { forgetStraySnapshots } from '../../lib/db/snapshots.ts';
import type { MonthsKept } from '../../lib/domain/journal/retention.ts';
import { nowIso, today } from './now.ts';

/**
 * Erases by itself whose time is over, profiles of nobody in the journal, and messages and openings that nobody went on with, at most once a day while the background runs. A failure is tried
 * again the next time.
 */
export function createRetention(db: Database, chosen: () => Promise<MonthsKept>): () => Promise<void> {
  let last: string | null = null;
  return async () => {
    const day = today();
    if (last === day) return;
    last = day;
    try {
      await forgetOldDrafts(db, nowIso());
      await forgetStraySnapshots(db);
      await eraseWhatIsOver(db, await chosen(), day, nowIso());
    } catch {
      // What the user just did must not fail for it.
      last = null;
    }
  };
}

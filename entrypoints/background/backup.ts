import type { Database } from '../../lib/db/database.ts';
import { merge } from '../../lib/db/journal/merge.ts';
import type { EventRow } from '../../lib/db/rows.ts';
import { restoreSnapshots, snapshotPage } from '../../lib/db/snapshots.ts';
import type { JournalEvent } from '../../lib/domain/journal/event.ts';
import { MOST_LINES } from '../../lib/messages/ledger-lines.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import { MOST_SNAPSHOTS } from '../../lib/messages/snapshot-rows.ts';
import type { JournalSearch } from './journal/search.ts';

/** What the background does for backups: gives the ledger and what was read of people out in pieces, and takes both back. */
export function createBackupHandlers(
  db: Database,
  search: Pick<JournalSearch, 'forget'>,
): Pick<Handlers, 'ledgerPage' | 'restoreLines' | 'snapshotPage' | 'restoreSnapshots'> {
  return {
    async ledgerPage({ after }) {
      const rows = await db.events.where('clock').above(after).limit(MOST_LINES).toArray();
      const erasures = after === '' ? await db.erasures.toArray() : [];
      return { events: rows.map(plain), erasures, more: rows.length === MOST_LINES };
    },

    async restoreLines({ events, erasures }) {
      await merge(db, events, erasures);
      // Lines of a backup have the place in time that they had; nobody would find them by what is new.
      search.forget();
      return null;
    },

    snapshotPage: ({ after }) => snapshotPage(db, after, MOST_SNAPSHOTS),

    async restoreSnapshots({ rows }) {
      await restoreSnapshots(db, rows);
      return null;
    },
  };
}

/** The line without what is worked out from others. */
function plain({ undoes: _undoes, struck: _struck, ...event }: EventRow): JournalEvent {
  return event;
}

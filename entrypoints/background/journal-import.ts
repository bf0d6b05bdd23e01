import type { Database } from '../../lib/db/database.ts';
import { append } from '../../lib/db/journal/append.ts';
import { undoAct } from '../../lib/db/journal/undo.ts';
import type { KnownContact } from '../../lib/domain/journal-import/without-noticed.ts';
import type { Handlers } from '../../lib/messages/serve.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { nowIso } from './now.ts';

/** What the background does with lines that a file brings. */
export function createJournalImportHandlers(db: Database): Pick<Handlers, 'takeDrafts' | 'undoTake' | 'ownContacts'> {
  return {
    async takeDrafts({ drafts }) {
      await append(db, drafts, nowIso());
      return null;
    },

    async undoTake({ act, on }) {
      const line = await db.events.where('act').equals(act).first();
      // Said again, it would add a line a person and change nothing.
      if (line && (line.struck === true) !== on) await undoAct(db, act, on, newId(), nowIso());
      return null;
    },

    async ownContacts() {
      const known: KnownContact[] = [];
      await db.events.each(({ source, struck, person, happened, what }) => {
        if (source === 'import' || struck || what.kind !== 'contact') return;
        known.push({ person, way: what.way, happened });
      });
      return known;
    },
  };
}

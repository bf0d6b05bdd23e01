import type { Database } from '../../../lib/db/database.ts';
import { erasePeople } from '../../../lib/db/journal/erase.ts';
import { type LineSearch, seekLines } from '../../../lib/db/journal/seek-lines.ts';
import type { Handlers } from '../../../lib/messages/serve.ts';
import { nowIso } from '../now.ts';
import type { JournalSearch } from './search.ts';

type Erasing = 'prepareErasing' | 'erasePerson' | 'erasePeople';

/** So long lines are looked through before whoever asks hears how far it is. In milliseconds. */
const TURN = 200;

/**
 * Erases people. A name may stand in any line: where a surface has the lines looked through before, piece by piece, erasing
 * itself, for which everybody else waits, reads only those in which something was found.
 */
export function createEraseHandlers(
  db: Database,
  search: Pick<JournalSearch, 'forget'>,
): Pick<Handlers, Erasing> & { forget(): void } {
  let sought: { people: string; lines: LineSearch } | null = null;
  const erase = async (people: readonly string[]): Promise<null> => {
    const found = sought?.people === people.join(' ') ? sought.lines.found() : null;
    await erasePeople(db, people, 'asked', nowIso(), found);
    sought = null;
    search.forget();
    return null;
  };
  return {
    async prepareErasing({ people }) {
      const who = people.join(' ');
      if (sought?.people !== who) sought = { people: who, lines: await seekLines(db, people) };
      const { lines } = sought;
      const until = Date.now() + TURN;
      let part = await lines.goOn();
      while (part < 1 && Date.now() < until) part = await lines.goOn();
      return part;
    },

    erasePerson: ({ person }) => erase([person]),
    erasePeople: ({ people }) => erase(people),

    forget() {
      sought = null;
    },
  };
}

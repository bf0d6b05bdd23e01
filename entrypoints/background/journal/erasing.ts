import { isCandidate } from '../../../lib/db/candidates.ts';
import type { Database } from '../../../lib/db/database.ts';
import { erasePeople } from '../../../lib/db/journal/erase.ts';
import { type LineSearch, seekLines } from '../../../lib/db/journal/seek-lines.ts';
import type { Handlers } from '../../../lib/messages/serve.ts';
import { nowIso } from '../now.ts';
import type { JournalSearch } from './search.ts';

type Erasing = 'prepareErasing' | 'erasePerson' | 'erasePeople' | 'prepareErasingCandidate' | 'eraseCandidate';

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
  // By whom it is about: two surfaces may each have lines looked through, and must not begin each other's anew.
  const sought = new Map<string, LineSearch>();
  const erase = async (people: readonly string[]): Promise<null> => {
    await erasePeople(db, people, 'asked', nowIso(), sought.get(people.join(' '))?.found());
    // Where somebody was erased meanwhile, what was found of others is no longer all.
    sought.clear();
    search.forget();
    return null;
  };
  const prepare = async (people: readonly string[]): Promise<number> => {
    const who = people.join(' ');
    const lines = sought.get(who) ?? (await seekLines(db, people));
    sought.set(who, lines);
    const until = Date.now() + TURN;
    let part = await lines.goOn();
    while (part < 1 && Date.now() < until) part = await lines.goOn();
    return part;
  };
  return {
    prepareErasing: ({ people }) => prepare(people),
    erasePerson: ({ person }) => erase([person]),
    erasePeople: ({ people }) => erase(people),

    // A page may say these: they touch nobody of whom no recruiter wrote.
    prepareErasingCandidate: async ({ person }) => ((await isCandidate(db, person)) ? prepare([person]) : 1),
    eraseCandidate: async ({ person }) => ((await isCandidate(db, person)) ? erase([person]) : null),

    forget: () => sought.clear(),
  };
}

import type { Database } from '../../../lib/db/database.ts';
import type { PersonRow } from '../../../lib/db/rows.ts';
import { type HeldPeople, holdPeople } from './held-people.ts';

/** How many people a search shows unless more are asked for. */
const SHOWN = 20;

/** Search over the journal, and what else is answered from what is held in memory of everybody. */
export interface JournalSearch extends HeldPeople {
  find(query: string, most?: number): Promise<PersonRow[]>;
  /** People behind one, by name. @param after their key; null = from the first on */
  page(after: string | null, most: number): Promise<PersonRow[]>;
  /** Groups of people who have a name in common. */
  alike(): Promise<PersonRow[]>;
}

export function createJournalSearch(db: Database): JournalSearch {
  const held = holdPeople(db);
  const rowsAt = async (keys: readonly string[]): Promise<PersonRow[]> =>
    (await db.people.bulkGet([...keys])).filter((row) => row !== undefined);
  return {
    ...held,
    find: async (query, most = SHOWN) => rowsAt((await held.everybody()).texts.find(query, most)),
    page: async (after, most) => rowsAt((await held.everybody()).names.after(after, most)),
    alike: async () => rowsAt((await held.everybody()).names.alike().flat()),
  };
}

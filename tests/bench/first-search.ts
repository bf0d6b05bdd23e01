/** Runs in the extension's background: the first search after it was started, and what others wait meanwhile. */
import { createJournalReaders } from '../../entrypoints/background/journal/readers.ts';
import { createJournalSearch } from '../../entrypoints/background/journal/search.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Caller } from '../../lib/messages/sender.ts';
import { parseSettings } from '../../lib/messages/settings.ts';
import { timed } from './timed.ts';

export interface FirstSearches {
  /** Milliseconds of the first search, one a start. */
  search: number[];
  /** The longest that a person's page took while it was on its way. */
  meanwhile: number[];
}

const CALLER: Caller = { kind: 'extension' };

export async function timeFirstSearches(db: Database, person: string, starts: number): Promise<FirstSearches> {
  const settings = parseSettings(undefined, 'de');
  const times: FirstSearches = { search: [], meanwhile: [] };
  for (let start = 0; start < starts; start += 1) {
    const readers = createJournalReaders(db, async () => settings, createJournalSearch(db));
    const waits: number[] = [];
    let found = false;
    const searching = timed(() => readers.searchJournal({ query: 'abfüllung' }, CALLER)).then((took) => {
      found = true;
      times.search.push(took);
    });
    while (!found) waits.push(await timed(() => readers.readPerson({ person }, CALLER)));
    await searching;
    times.meanwhile.push(Math.max(...waits));
  }
  return times;
}

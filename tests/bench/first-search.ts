/** Runs in the extension's background: the first search after it was started, and what others wait meanwhile. */
import { createJournalReaders } from '../../entrypoints/background/journal/readers.ts';
import { createJournalSearch } from '../../entrypoints/background/journal/search.ts';
import type { Database } from '../../lib/db/database.ts';
import { parseSettings } from '../../lib/messages/settings.ts';
import { CALLER } from './journal-questions.ts';
import { timedBeside } from './timed.ts';

export interface FirstSearches {
  /** Milliseconds of the first search, one a start. */
  search: number[];
  /** The longest that a person's page took while it was on its way. */
  meanwhile: number[];
}

export async function timeFirstSearches(db: Database, person: string, starts: number): Promise<FirstSearches> {
  const settings = parseSettings(undefined, 'de');
  const times: FirstSearches = { search: [], meanwhile: [] };
  for (let start = 0; start < starts; start += 1) {
    const readers = createJournalReaders(db, async () => settings, createJournalSearch(db));
    const { took, slowest } = await timedBeside(
      () => readers.searchJournal({ query: 'abfüllung' }, CALLER),
      () => readers.readPerson({ person }, CALLER),
    );
    times.search.push(took);
    times.meanwhile.push(slowest);
  }
  return times;
}

/** Runs in the extension's background: erasing somebody, what others wait meanwhile, and reading all lines raw. */
import { createEraseHandlers } from '../../entrypoints/background/journal/erasing.ts';
import { createJournalReaders } from '../../entrypoints/background/journal/readers.ts';
import { createJournalSearch } from '../../entrypoints/background/journal/search.ts';
import type { Database } from '../../lib/db/database.ts';
import { once } from '../../lib/db/once.ts';
import { parseSettings } from '../../lib/messages/settings.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { CALLER } from './journal-questions.ts';
import { rawWalk } from './journal-raw.ts';
import { timed, timedBeside } from './timed.ts';

export interface EraseTime {
  /** Milliseconds until nothing is left of a person. */
  erase: number;
  /** The longest that another person's page took meanwhile. */
  meanwhile: number;
  /** Of reading every line in pieces: a name may stand in each of them. */
  raw: number;
}

/** @param person the key of whom is erased */
export async function timeErasing(db: Database, person: string, other: string): Promise<EraseTime> {
  const search = createJournalSearch(db);
  const readers = createJournalReaders(db, async () => parseSettings(undefined, 'de'), search);
  const erasing = createEraseHandlers(db, search);
  const { took, slowest } = await timedBeside(
    async () => {
      while ((await erasing.prepareErasing({ people: [person] }, CALLER)) < 1);
      await once(db, newId(), Date.now(), () => erasing.erasePeople({ people: [person] }, CALLER));
    },
    () => readers.readPerson({ person: other }, CALLER),
  );
  return { erase: took, meanwhile: slowest, raw: await timed(() => rawWalk(db.backendDB(), 'events')) };
}

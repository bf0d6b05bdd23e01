/** What the journal is asked in the extension's background, and the raw read that each answer is compared with. */
import { createJournalReaders } from '../../entrypoints/background/journal/readers.ts';
import { createJournalSearch } from '../../entrypoints/background/journal/search.ts';
import { journalWords } from '../../entrypoints/background/journal/words.ts';
import { createJournalImportHandlers } from '../../entrypoints/background/journal-import.ts';
import { today } from '../../entrypoints/background/now.ts';
import { todayView } from '../../entrypoints/background/today/today-view.ts';
import type { Database } from '../../lib/db/database.ts';
import { MOST_DRAFTS } from '../../lib/messages/import-drafts.ts';
import type { Caller } from '../../lib/messages/sender.ts';
import { parseSettings } from '../../lib/messages/settings.ts';
import type { TodayCard } from '../../lib/messages/today-view.ts';
import { manyKey } from '../support/journal/many-people.ts';
import { rawRead } from './journal-raw.ts';

/** A page of a person, the day's card where something is due and where nothing is, and what the rooms of people ask. */
export type JournalQuestion =
  | 'person'
  | 'today'
  | 'quietToday'
  | 'table'
  | 'lastPage'
  | 'search'
  | 'steps'
  | 'same'
  | 'namesakes'
  | 'ownContacts';

type Asked = [
  answer: (person: string, turn: number) => Promise<unknown>,
  /** Reads as many rows by an index. */
  read: (person: string, answered: unknown) => Promise<unknown>,
];

export const CALLER: Caller = { kind: 'extension' };
/** A page of the table, as the room asks for it. */
export const PAGE = 100;
const SHOWN = 20;
/** What somebody types, letter by letter: a part of a compound in the notes. */
const TYPED = ['ab', 'abf', 'abfü', 'abfüll', 'abfüllung'];

/** @param behindMost the key of whom the last page comes behind */
export function journalQuestions(db: Database, behindMost: string): Record<JournalQuestion, Asked> {
  const settings = parseSettings(undefined, 'de');
  const readers = createJournalReaders(db, async () => settings, createJournalSearch(db));
  const raw = db.backendDB();
  const card = (skipped: readonly TodayCard[]) =>
    todayView({
      db,
      words: journalWords(settings),
      today: today(),
      skipped,
      inPage: false,
      news: async () => [],
      idea: async () => null,
      fix: async () => null,
    });
  const happened = new Date().toISOString();
  const aDayBefore = new Date(Date.now() - 86_400_000).toISOString();
  const brought = Array.from({ length: MOST_DRAFTS }, (_, at) => ({
    person: manyKey(at),
    way: 'accept' as const,
    happened,
  }));
  const byName = (most: number) => rawRead(raw, 'people', 'sortName', null, most);
  const page = (after: string | null) => readers.listPeople({ after, most: PAGE }, CALLER);
  return {
    person: [(person) => readers.readPerson({ person }, CALLER), (person) => linesOf(raw, person, SHOWN)],
    today: [() => card([]), () => rawRead(raw, 'people', 'nextDay', IDBKeyRange.upperBound(today()), SHOWN)],
    quietToday: [() => card(['due']), () => rawRead(raw, 'people', 'nextDay', null, 1)],
    table: [() => page(null), () => byName(PAGE)],
    lastPage: [() => page(behindMost), () => byName(PAGE)],
    search: [
      (_person, turn) => readers.searchJournal({ query: TYPED[turn % TYPED.length] ?? '' }, CALLER),
      () => byName(SHOWN),
    ],
    steps: [() => readers.listSteps({}, CALLER), (_person, steps) => byName(lengthOf(steps))],
    same: [() => readers.suggestMerges({}, CALLER), (_person, pairs) => byName(2 * lengthOf(pairs))],
    namesakes: [
      (person) => readers.readNamesakes({ people: [person] }, CALLER),
      (_person, found) => byName((found as { count: number }).count + 1),
    ],
    ownContacts: [
      () => createJournalImportHandlers(db).ownContacts({ brought }, CALLER),
      () => Promise.all(brought.map(({ person }) => linesOf(raw, person, SHOWN, aDayBefore))),
    ],
  };
}

const lengthOf = (answered: unknown): number => (answered as readonly unknown[]).length;

const linesOf = (raw: IDBDatabase, person: string, most: number, since = ''): Promise<unknown> =>
  rawRead(raw, 'events', '[person+happened]', IDBKeyRange.bound([person, since], [person, '\uffff']), most);

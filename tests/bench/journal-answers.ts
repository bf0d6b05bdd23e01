/** Runs in the extension's background: what the journal answers, each beside a raw indexed read of as many rows. */
import { createJournalReaders } from '../../entrypoints/background/journal/readers.ts';
import { createJournalSearch } from '../../entrypoints/background/journal/search.ts';
import { journalWords } from '../../entrypoints/background/journal/words.ts';
import { today } from '../../entrypoints/background/now.ts';
import { todayView } from '../../entrypoints/background/today/today-view.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Caller } from '../../lib/messages/sender.ts';
import { parseSettings } from '../../lib/messages/settings.ts';
import type { TodayCard } from '../../lib/messages/today-view.ts';
import { rawRead } from './journal-raw.ts';
import { timed } from './timed.ts';

/** What is asked: a page of a person, the day's card where something is due and where nothing is, a table, a search. */
export type JournalQuestion = 'person' | 'today' | 'quietToday' | 'table' | 'search';

export interface AnswerTimes {
  /** Milliseconds of the answer, one a round. */
  answer: number[];
  /** Of a raw indexed read of as many rows. */
  raw: number[];
}

const CALLER: Caller = { kind: 'extension' };
/** The first page of the table, as the room asks for it. */
const PAGE = 100;
const SHOWN = 20;
/** What somebody types, letter by letter: a part of a compound in the notes. */
const TYPED = ['ab', 'abf', 'abfü', 'abfüll', 'abfüllung'];

/** @param people keys of those who are asked for, one a round */
export async function timeJournalAnswers(
  db: Database,
  people: readonly string[],
): Promise<Record<JournalQuestion, AnswerTimes>> {
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
  const questions: Record<JournalQuestion, [(person: string, turn: number) => Promise<unknown>, Read]> = {
    person: [(person) => readers.readPerson({ person }, CALLER), (person) => linesOf(raw, person)],
    today: [() => card([]), () => rawRead(raw, 'people', 'nextDay', IDBKeyRange.upperBound(today()), SHOWN)],
    quietToday: [() => card(['due']), () => rawRead(raw, 'people', 'nextDay', null, 1)],
    table: [
      () => readers.listPeople({ by: 'name', offset: 0, most: PAGE }, CALLER),
      () => rawRead(raw, 'people', 'sortName', null, PAGE),
    ],
    search: [
      (_person, turn) => readers.searchJournal({ query: TYPED[turn % TYPED.length] ?? '' }, CALLER),
      () => rawRead(raw, 'people', 'sortName', null, SHOWN),
    ],
  };
  const times = {} as Record<JournalQuestion, AnswerTimes>;
  for (const name of Object.keys(questions) as JournalQuestion[]) {
    times[name] = await compared(people, ...questions[name]);
  }
  return times;
}

type Read = (person: string) => Promise<unknown>;

const linesOf = (raw: IDBDatabase, person: string): Promise<unknown> =>
  rawRead(raw, 'events', '[person+happened]', IDBKeyRange.bound([person, ''], [person, '\uffff']), SHOWN);

/** By turns; the first round is dropped, it fills caches. */
async function compared(
  people: readonly string[],
  answer: (person: string, turn: number) => Promise<unknown>,
  read: Read,
): Promise<AnswerTimes> {
  const times: AnswerTimes = { answer: [], raw: [] };
  for (const [turn, person] of people.entries()) {
    const took = await timed(() => answer(person, turn));
    const rawTook = await timed(() => read(person));
    if (turn === 0) continue;
    times.answer.push(took);
    times.raw.push(rawTook);
  }
  return times;
}

/** Bundled and evaluated in the extension's background: a journal of some size, as it works there. */
import { Database } from '../../lib/db/database.ts';
import { append } from '../../lib/db/journal/append.ts';
import { once } from '../../lib/db/once.ts';
import type { EventRow } from '../../lib/db/rows.ts';
import type { Draft } from '../../lib/domain/journal/event.ts';
import { newId } from '../../lib/messages/uuid.ts';
import { manyKey, manyLines } from '../support/journal/many-people.ts';
import { type EraseTime, timeErasing } from './erase-time.ts';
import { type FirstSearches, timeFirstSearches } from './first-search.ts';
import { timeJournalAnswers } from './journal-answers.ts';
import { dropRaw, openRaw, rawPut } from './journal-raw.ts';
import { timed } from './timed.ts';

const NAME = 'bench-journal';
const RAW = 'bench-raw';
/** As many lines as an import hands over at a time. */
const PIECE = 2_000;
/** Lines that are entered one after the other for one value. */
const IN_A_ROW = 10;
/** Background starts of which the first search is measured. */
const STARTS = 3;

export interface AppendTimes {
  append: number[];
  /** The same as a command does it: once, with the note of its id. */
  command: number[];
  /** One put of such a line in a transaction of its own, into a store of as many and without an index. */
  raw: number[];
}

/**
 * Enters the lines about people number `first` to `past`.
 * @returns milliseconds of each piece of 2,000 lines
 */
async function fillJournal(first: number, past: number, each: number): Promise<number[]> {
  const [db, raw] = [new Database(NAME), await openRaw(RAW)];
  const now = Date.now();
  const lines = Array.from({ length: past - first }, (_, at) => manyLines(first + at, each, now)).flat();
  const times: number[] = [];
  for (let at = 0; at < lines.length; at += PIECE) {
    const piece = lines.slice(at, at + PIECE);
    times.push(await timed(() => append(db, piece, new Date().toISOString())));
    await rawPut(raw, await db.events.bulkGet(piece.map(({ id }) => id)));
  }
  db.close();
  raw.close();
  return times;
}

/**
 * Enters lines one by one, about people here and there, by turns with raw puts of such lines. The browser's clock is coarse
 * beside one of them: each value is the mean of ten in a row.
 */
async function timeAppends(rounds: number, people: number): Promise<AppendTimes> {
  const [db, raw] = [new Database(NAME), await openRaw(RAW)];
  const records = await db.events.limit(IN_A_ROW).toArray();
  const at = () => new Date().toISOString();
  const ways: Record<keyof AppendTimes, (line: Draft[], record: EventRow) => Promise<void>> = {
    append: (line) => append(db, line, at()),
    raw: (_line, record) => rawPut(raw, [{ ...record, id: newId() }]),
    command: (line) => once(db, newId(), Date.now(), () => append(db, line, at())),
  };
  const times: AppendTimes = { append: [], command: [], raw: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const way of Object.keys(ways) as (keyof AppendTimes)[]) {
      const lines = records.map((_, place) => lineAbout(((round * IN_A_ROW + place) * 7_919) % people));
      const took = await timed(async () => {
        for (const [place, record] of records.entries()) await ways[way](lines[place] ?? [], record);
      });
      // The first fills caches.
      if (round > 0) times[way].push(took / IN_A_ROW);
    }
  }
  db.close();
  raw.close();
  return times;
}

/** One more contact of somebody here or there; a new one each time. */
const lineAbout = (at: number): Draft[] => manyLines(at, 8, Date.now()).slice(-1);

async function timeFirst(): Promise<FirstSearches> {
  return opened((db) => timeFirstSearches(db, manyKey(0), STARTS));
}

async function timeAnswers(rounds: number, people: number) {
  const asked = Array.from({ length: rounds + 1 }, (_, turn) => manyKey((turn * 7_919) % people));
  return opened((db) => timeJournalAnswers(db, asked));
}

/** Erases one of those whom nothing else is asked about. */
async function timeErase(turn: number): Promise<EraseTime> {
  return opened((db) => timeErasing(db, manyKey(turn + 2), manyKey(0)));
}

async function opened<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
  const db = new Database(NAME);
  await db.open();
  const result = await work(db);
  db.close();
  return result;
}

async function dropJournal(): Promise<void> {
  await new Database(NAME).delete();
  await dropRaw(RAW);
}

Object.assign(globalThis, { fillJournal, timeAppends, timeFirst, timeAnswers, timeErase, dropJournal });

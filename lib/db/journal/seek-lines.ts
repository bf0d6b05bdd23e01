import type { Database } from '../database.ts';
import type { EventRow } from '../rows.ts';
import { latestClock } from './latest-clock.ts';
import { lineCleaner, linesOfEach, type Traces, tracesIn } from './traces.ts';

/** So many lines are looked through before somebody else gets an answer. */
const PIECE = 1_000;

/** The ledger as it was: by its latest clock, how many lines it held, and how many people had been erased. */
interface Moment {
  latest: string | null;
  lines: number;
  erased: number;
}

/** Ids of the lines in which there are traces of people, as the ledger was at a moment. */
export interface FoundLines {
  traces: Traces;
  ids: readonly string[];
  moment: Moment;
}

/** Looks for traces of people in everybody's lines, piece by piece, so that others are answered meanwhile. */
export interface LineSearch {
  /** Looks through one piece more. @returns which part of all has been looked through; 1 = everything */
  goOn(): Promise<number>;
  /** null = not everything has been looked through. */
  found(): FoundLines | null;
}

export async function seekLines(db: Database, people: readonly string[]): Promise<LineSearch> {
  const [moment, traces] = await db.transaction('r', [db.events, db.people, db.erasures], async () => [
    await momentOf(db),
    tracesIn(await linesOfEach(db, people)),
  ]);
  const clean = lineCleaner(traces);
  const ids: string[] = [];
  let [after, seen, isDone] = ['', 0, false];
  return {
    async goOn() {
      if (isDone) return 1;
      const rows = await db.events.where('id').above(after).limit(PIECE).toArray();
      for (const row of rows) if (!isOf(row, traces) && clean(row) !== row) ids.push(row.id);
      after = rows.at(-1)?.id ?? after;
      seen += rows.length;
      isDone = rows.length < PIECE;
      // Lines may come meanwhile.
      return isDone ? 1 : Math.min(0.99, seen / moment.lines);
    },
    found: () => (isDone ? { traces, ids, moment } : null),
  };
}

/**
 * Lines of others that may hold traces of people.
 * @param found what was looked for before. Lines that came since are read as well; where that cannot be all, every line is.
 */
export async function linesWith(db: Database, traces: Traces, found: FoundLines | null): Promise<EventRow[]> {
  const rows =
    (found && holds(found.traces, traces) && (await foundNow(db, found))) || (await everyLineWith(db, traces));
  return rows.filter((row) => !isOf(row, traces));
}

async function momentOf(db: Database): Promise<Moment> {
  const [latest, lines, erased] = await Promise.all([latestClock(db), db.events.count(), db.erasures.count()]);
  return { latest, lines, erased };
}

const isOf = ({ person }: EventRow, { keys }: Traces): boolean => person !== null && keys.has(person);

const holds = (sought: Traces, all: Traces): boolean =>
  [...all.keys].every((key) => sought.keys.has(key)) && [...all.names].every((name) => sought.names.has(name));

/** @returns null where lines came that are not found by their clock, as those of a backup, or lines went */
async function foundNow(db: Database, { ids, moment }: FoundLines): Promise<EventRow[] | null> {
  const since = db.events.where('clock').above(moment.latest ?? '');
  const [now, newer] = await Promise.all([momentOf(db), since.toArray()]);
  if (now.erased !== moment.erased || now.lines !== moment.lines + newer.length) return null;
  const rows = await db.events.bulkGet([...ids]);
  return [...rows.filter((row) => row !== undefined), ...newer];
}

async function everyLineWith(db: Database, traces: Traces): Promise<EventRow[]> {
  const clean = lineCleaner(traces);
  const all: EventRow[] = [];
  for (let after = ''; ; ) {
    const rows = await db.events.where('id').above(after).limit(PIECE).toArray();
    for (const row of rows) if (clean(row) !== row) all.push(row);
    const last = rows.at(-1);
    if (!last || rows.length < PIECE) return all;
    after = last.id;
  }
}

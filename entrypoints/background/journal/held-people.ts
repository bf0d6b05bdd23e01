import type { Database } from '../../../lib/db/database.ts';
import { inPieces } from '../../../lib/db/journal/in-pieces.ts';
import { latestClock } from '../../../lib/db/journal/latest-clock.ts';
import { rowsOf } from '../../../lib/db/journal/rows-of.ts';
import type { PersonRow } from '../../../lib/db/rows.ts';
import { createNamesInOrder, type NamesInOrder } from '../../../lib/domain/journal/names-in-order.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import { createPeopleSearch, type PeopleSearch } from '../../../lib/domain/journal/search.ts';
import { nameOf } from './views.ts';

/** After more lines than that, everything is read anew rather than the people whom they are about. */
const FEW_LINES = 2_000;

/** What is held in memory of everybody, as it was at a moment of the ledger. */
interface Held {
  texts: PeopleSearch;
  names: NamesInOrder;
  /** The latest clock, and how many were erased. */
  latest: string | null;
  erased: number;
}

/** Texts and names of everybody in the journal. They are read once, in pieces, and kept while the background runs. */
export interface HeldPeople {
  /** As the ledger says it now. */
  everybody(): Promise<Pick<Held, 'texts' | 'names'>>;
  /** Begins to read, so that whoever asks first need not wait for it. */
  prepare(): void;
  /** Lets go of everything. It is read anew when somebody asks the next time. */
  forget(): void;
}

export function holdPeople(db: Database): HeldPeople {
  let reading: Promise<Held> | null = null;
  const read = (): Promise<Held> => {
    if (reading) return reading;
    const started = load(db);
    reading = started;
    started.catch(() => {
      if (reading === started) reading = null;
    });
    return started;
  };
  return {
    async everybody() {
      const known = read();
      const held = await known;
      if (await catchUp(db, held)) return held;
      if (reading === known) reading = null;
      return read();
    },
    prepare: () => void read(),
    forget: () => {
      reading = null;
    },
  };
}

async function moment(db: Database): Promise<Pick<Held, 'latest' | 'erased'>> {
  const [latest, erased] = await Promise.all([latestClock(db), db.erasures.count()]);
  return { latest, erased };
}

async function load(db: Database): Promise<Held> {
  // Taken first: whatever is written meanwhile is caught up with.
  const held: Held = { texts: createPeopleSearch(), names: createNamesInOrder(), ...(await moment(db)) };
  await inPieces(
    db.people,
    ({ key }) => key,
    (rows) => {
      for (const row of rows) {
        // Whoever was joined with somebody stands there under that one's key.
        if (row.keys.length > 1) for (const key of row.keys) drop(held, key);
        put(held, row);
      }
    },
  );
  return held;
}

/**
 * Reads the people anew whom the lines since then are about.
 * @returns false where that is not enough: somebody was erased, or too much came
 */
async function catchUp(db: Database, held: Held): Promise<boolean> {
  const now = await moment(db);
  const { latest, erased } = held;
  if (now.erased !== erased || (now.latest ?? '') < (latest ?? '')) return false;
  if (now.latest === latest) return true;
  const lines = await db.events
    .where('clock')
    .above(latest ?? '')
    .limit(FEW_LINES + 1)
    .toArray();
  if (lines.length > FEW_LINES) return false;
  const rows = await rowsOf(db, lines);
  for (const { person } of lines) if (person !== null) drop(held, person);
  for (const row of rows) put(held, row);
  Object.assign(held, now);
  return true;
}

function drop({ texts, names }: Held, key: string): void {
  texts.drop(key);
  names.drop(key);
}

function put({ texts, names }: Held, { key, state, sortName, notes }: PersonRow): void {
  const record = recordOf(state);
  const { tags, facts, next } = record;
  const head = [nameOf(key, record), ...facts.map(({ text }) => text), ...tags, next?.what].filter(Boolean).join(' ');
  texts.put(key, head, notes);
  names.put(key, sortName);
}

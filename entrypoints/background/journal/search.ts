import type { Database } from '../../../lib/db/database.ts';
import { inPieces } from '../../../lib/db/journal/in-pieces.ts';
import { latestClock } from '../../../lib/db/journal/latest-clock.ts';
import { rowsOf } from '../../../lib/db/journal/rows-of.ts';
import type { PersonRow } from '../../../lib/db/rows.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import { createPeopleSearch, type PeopleSearch } from '../../../lib/domain/journal/search.ts';
import { personLine } from './views.ts';

/** How many people a search shows unless more are asked for. */
const SHOWN = 20;

/** After more lines than that, everything is read anew rather than the people whom they are about. */
const FEW_LINES = 2_000;

/** Search over the journal. Texts are read once, in pieces, and kept while the background runs. */
export interface JournalSearch {
  find(query: string, most?: number): Promise<PersonRow[]>;
  /** Reads the texts, so that the first search need not wait for them. */
  prepare(): void;
  /** Lets go of all texts. They are read anew when somebody searches the next time. */
  forget(): void;
}

/** Texts as they were at a moment of the ledger. */
interface Texts {
  search: PeopleSearch;
  /** The latest clock, and how many were erased. */
  latest: string | null;
  erased: number;
}

export function createJournalSearch(db: Database): JournalSearch {
  let reading: Promise<Texts> | null = null;
  const read = (): Promise<Texts> => {
    if (reading) return reading;
    const started = load(db);
    reading = started;
    started.catch(() => {
      if (reading === started) reading = null;
    });
    return started;
  };
  const upToDate = async (): Promise<PeopleSearch> => {
    const known = read();
    const texts = await known;
    if (await catchUp(db, texts)) return texts.search;
    if (reading === known) reading = null;
    return (await read()).search;
  };
  return {
    async find(query, most = SHOWN) {
      const keys = (await upToDate()).find(query, most);
      return (await db.people.bulkGet(keys)).filter((row) => row !== undefined);
    },
    prepare: () => void read(),
    forget: () => {
      reading = null;
    },
  };
}

async function moment(db: Database): Promise<Pick<Texts, 'latest' | 'erased'>> {
  const [latest, erased] = await Promise.all([latestClock(db), db.erasures.count()]);
  return { latest, erased };
}

async function load(db: Database): Promise<Texts> {
  // Taken first: whatever is written meanwhile is caught up with.
  const at = await moment(db);
  const search = createPeopleSearch();
  await inPieces(
    db.people,
    ({ key }) => key,
    (rows) => {
      for (const row of rows) {
        // Whoever was joined with somebody stands there under that one's key.
        for (const key of row.keys) search.drop(key);
        enter(search, row);
      }
    },
  );
  return { search, ...at };
}

/**
 * Reads the people anew whom the lines since then are about.
 * @returns false where that is not enough: somebody was erased, or too much came
 */
async function catchUp(db: Database, texts: Texts): Promise<boolean> {
  const now = await moment(db);
  const { search, latest, erased } = texts;
  if (now.erased !== erased || (now.latest ?? '') < (latest ?? '')) return false;
  if (now.latest === latest) return true;
  const lines = await db.events
    .where('clock')
    .above(latest ?? '')
    .limit(FEW_LINES + 1)
    .toArray();
  if (lines.length > FEW_LINES) return false;
  const rows = await rowsOf(db, lines);
  for (const { person } of lines) if (person !== null) search.drop(person);
  for (const row of rows) enter(search, row);
  Object.assign(texts, now);
  return true;
}

function enter(search: PeopleSearch, row: PersonRow): void {
  const { tags, facts, next } = recordOf(row.state);
  const head = [personLine(row).name, ...facts.map(({ text }) => text), ...tags, next?.what].filter(Boolean).join(' ');
  search.put(row.key, head, row.notes);
}

import type { Database } from '../../../lib/db/database.ts';
import { linesOf } from '../../../lib/db/journal/lines.ts';
import { personAt } from '../../../lib/db/journal/people.ts';
import type { EventRow, PersonRow } from '../../../lib/db/rows.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import { createPeopleSearch, type PeopleSearch } from '../../../lib/domain/journal/search.ts';
import { personLine } from './views.ts';

/** How many people a search shows unless more are asked for. */
const SHOWN = 20;

/** Search over the journal. Texts are read when somebody searches for the first time, and kept while the background runs. */
export interface JournalSearch {
  find(query: string, most?: number): Promise<PersonRow[]>;
  /** Reads one person anew. */
  touched(person: string): Promise<void>;
  /** Reads everything anew, when somebody searches the next time. */
  forget(): void;
}

export function createJournalSearch(db: Database): JournalSearch {
  let loading: Promise<PeopleSearch> | null = null;
  let asOf: string | null = null;
  return {
    async find(query, most = SHOWN) {
      // Lines that came another way, from the page or a file, are read with everything else.
      const latest = await latestClock(db);
      if (latest !== asOf) loading = null;
      asOf = latest;
      loading ??= load(db);
      const keys = (await loading).find(query, most);
      return (await db.people.bulkGet(keys)).filter((row) => row !== undefined);
    },
    async touched(person) {
      if (!loading) return;
      const search = await loading;
      const row = await personAt(db, person);
      if (row) enter(search, row, await linesOf(db, row.keys));
      else search.drop(person);
      asOf = await latestClock(db);
    },
    forget: () => {
      loading = null;
    },
  };
}

const latestClock = async (db: Database): Promise<string | null> =>
  ((await db.events.orderBy('clock').reverse().limit(1).keys()) as string[])[0] ?? null;

async function load(db: Database): Promise<PeopleSearch> {
  const search = createPeopleSearch();
  const notes = new Map<string, string[]>();
  await db.events.each(({ person, what, struck }) => {
    if (person === null || struck || what.kind !== 'contact' || !what.text) return;
    notes.set(person, [...(notes.get(person) ?? []), what.text]);
  });
  await db.people.each((row) => {
    search.put(row.key, headOf(row), row.keys.flatMap((key) => notes.get(key) ?? []).join('\n'));
  });
  return search;
}

function enter(search: PeopleSearch, row: PersonRow, lines: readonly EventRow[]): void {
  const texts = lines.flatMap(({ what, struck }) => (what.kind === 'contact' && !struck ? (what.text ?? []) : []));
  search.put(row.key, headOf(row), texts.join('\n'));
}

function headOf(row: PersonRow): string {
  const { tags, facts, next } = recordOf(row.state);
  return [personLine(row).name, ...facts.map(({ text }) => text), ...tags, next?.what].filter(Boolean).join(' ');
}

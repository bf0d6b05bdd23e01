import type { Database } from '../../../lib/db/database.ts';
import { countEntries } from '../../../lib/db/journal/count-entries.ts';
import { namesakesOf } from '../../../lib/db/journal/namesakes.ts';
import { openSteps, peopleAfter, timeline } from '../../../lib/db/journal/people.ts';
import { rowsOf } from '../../../lib/db/journal/rows-of.ts';
import type { EventRow } from '../../../lib/db/rows.ts';
import { parseLogLine } from '../../../lib/domain/journal/log-line/parse.ts';
import { withTheme } from '../../../lib/domain/journal/log-line/with-theme.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import { samePairs } from '../../../lib/domain/journal/same-people.ts';
import { LOG_WORDS } from '../../../lib/languages/log-words.ts';
import type { EntryView } from '../../../lib/messages/journal-view.ts';
import type { Handlers } from '../../../lib/messages/serve.ts';
import { openOwnPage } from '../../../lib/platform/tabs.ts';
import { today } from '../now.ts';
import { accessReport } from './access-report.ts';
import { goalActivityView } from './goals.ts';
import { personView } from './person-view.ts';
import type { JournalSearch } from './search.ts';
import { themesFor, themeTitles, themeViews } from './themes.ts';
import { entryView, personLine } from './views.ts';
import { type JournalSettings, type JournalWords, journalWords } from './words.ts';

type Reading =
  | 'readLogLine'
  | 'listThemes'
  | 'loadLogDraft'
  | 'readPerson'
  | 'listPeople'
  | 'readTimeline'
  | 'readGoals'
  | 'countEntries'
  | 'searchJournal'
  | 'suggestMerges'
  | 'readNamesakes'
  | 'listSteps'
  | 'accessReport'
  | 'openPerson';

/** So many of one name are named. */
const NAMESAKES = 5;

/** What the background answers when the journal is asked for something. */
export function createJournalReaders(
  db: Database,
  settingsNow: () => Promise<JournalSettings>,
  search: JournalSearch,
): Pick<Handlers, Reading> {
  const words = async () => journalWords(await settingsNow());
  return {
    async readLogLine({ line }) {
      const read = withTheme(parseLogLine(line, today(), LOG_WORDS), await themesFor(db, line));
      const { way, happened, next, tags } = read;
      const { translate, language } = await words();
      const theme = (await themeTitles(db, [read], language)).get(read.theme ?? '') ?? null;
      return { label: way && translate(`journal.way.${way}`), happened, next, theme, tags };
    },

    async listThemes() {
      return themeViews(db, (await settingsNow()).language);
    },

    async loadLogDraft({ person }) {
      return (await db.logDrafts.get(person))?.text ?? '';
    },

    async readPerson({ person }) {
      return personView(db, person, await words());
    },

    async listPeople({ after, most }) {
      await db.open();
      // With the lock on, no index knows the order of names, and every row would have to be opened for each page.
      const page = db.lock.is === 'open' ? search.page : peopleAfter.bind(null, db);
      const rows = await page(after, most + 1);
      // Whoever sees the list may search it next.
      search.prepare();
      return { people: rows.slice(0, most).map(personLine), more: rows.length > most };
    },

    async readTimeline({ before, most }) {
      return entryViews(db, await timeline(db, before, most), await words());
    },

    countEntries: ({ since }) => countEntries(db, since),

    async readGoals() {
      return goalActivityView(db, (await settingsNow()).role, today());
    },

    async searchJournal({ query, most }) {
      return (await search.find(query, most)).map(personLine);
    },

    async listSteps() {
      return (await openSteps(db)).map(personLine);
    },

    async suggestMerges() {
      const { translate } = await words();
      const rows = await search.alike();
      const byKey = new Map(rows.map((row) => [row.key, row]));
      const line = (keys: readonly string[]) => {
        const row = byKey.get(keys[0] ?? '');
        return row ? personLine(row) : null;
      };
      return samePairs(rows.map(({ keys, state }) => ({ keys, state, record: recordOf(state) }))).flatMap((pair) => {
        const [one, other] = [line(pair.one.keys), line(pair.other.keys)];
        const why = translate(pair.sameCompany ? 'journal.same.company' : 'journal.same.name');
        return one && other ? [{ one, other, why }] : [];
      });
    },

    async readNamesakes({ people }) {
      const rows = await namesakesOf(db, people, (await search.everybody()).names);
      return { count: rows.length, people: rows.slice(0, NAMESAKES).map(personLine) };
    },

    async accessReport({ person }) {
      return accessReport(db, person, await words(), today());
    },

    async openPerson({ person }) {
      await openOwnPage(`/dashboard.html#${person === null ? 'journal' : `people/${encodeURIComponent(person)}`}`);
      return null;
    },
  };
}

async function entryViews(db: Database, events: readonly EventRow[], words: JournalWords): Promise<EntryView[]> {
  const rows = await rowsOf(db, events);
  const names = new Map(rows.flatMap((row) => row.keys.map((key) => [key, personLine(row).name] as const)));
  const themes = await themeTitles(db, events, words.language);
  return events.flatMap((event) => entryView(event, (key) => names.get(key) ?? key, words, themes) ?? []);
}

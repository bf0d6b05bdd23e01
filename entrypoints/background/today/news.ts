import type { Database } from '../../../lib/db/database.ts';
import { personAt, withNews } from '../../../lib/db/journal/people.ts';
import type { PersonRow, SnapshotRow } from '../../../lib/db/rows.ts';
import { latestSnapshots, madeOn, snapshotsOf } from '../../../lib/db/snapshots.ts';
import { newsOf } from '../../../lib/domain/conversation/news.ts';
import type { News } from '../../../lib/domain/conversation/preparation.ts';
import { factNews, isDealtWith } from '../../../lib/domain/journal/person-news.ts';
import { recordOf } from '../../../lib/domain/journal/person-record.ts';
import { addDays } from '../../../lib/domain/present-use/days.ts';
import { CONVERSATION_CUES } from '../../../lib/languages/conversation-cues.ts';
import { DELICATE } from '../../../lib/languages/delicate.ts';
import type { Settings } from '../../../lib/messages/settings.ts';
import type { NewsView } from '../../../lib/messages/today-view.ts';
import { factSource, personLine } from '../journal/views.ts';
import type { JournalWords } from '../journal/words.ts';

/** For how long something new is a reason to write, in days. */
const FRESH = 30;
/** What is new on a profile and good to write about. */
const REASONS: readonly News['kind'][] = ['position', 'renamed', 'post', 'headline', 'certificate'];
/** More people with news than these are "many". */
const COUNTED = 20;

export interface NewsParts {
  db: Database;
  words: JournalWords;
  language: Settings['language'];
  /** 'YYYY-MM-DD' */
  today: string;
}

/** People of whom something is new: in files that the user brought, or on profiles that the user looked at. Latest first. */
export async function peoplesNews(parts: NewsParts): Promise<NewsView[]> {
  const { db, today } = parts;
  const since = addDays(today, -FRESH);
  const fromFiles = (await withNews(db, since, COUNTED)).flatMap((row) => newsInFiles(row, parts));
  const fromPages: NewsView[] = [];
  for (const latest of await latestSnapshots(db, since, COUNTED)) {
    const news = await newsOnProfile(latest, parts);
    if (news) fromPages.push(news);
  }
  const all = [...fromPages, ...fromFiles].sort((one, other) => (one.day > other.day ? -1 : 1));
  const firstOf = new Map(all.toReversed().map((news) => [news.person.key, news]));
  return all.filter((news) => firstOf.get(news.person.key) === news);
}

function newsInFiles(row: PersonRow, { words }: NewsParts): NewsView[] {
  return factNews(row.state, recordOf(row.state))
    .slice(0, 1)
    .map(({ name, text, before, ...fact }) => ({
      kind: 'news',
      person: personLine(row),
      title: words.translate(`today.news.${name}`),
      quote: { text, source: factSource(fact, words), language: null },
      before: { text: before.text, said: words.translate('today.news.before'), source: factSource(before, words) },
      day: fact.confirmed,
    }));
}

async function newsOnProfile(latest: SnapshotRow, { db, language, today }: NewsParts): Promise<NewsView | null> {
  const row = await personAt(db, latest.person);
  const record = row && recordOf(row.state);
  if (!row || !record || !isDealtWith(row.state, record)) return null;
  const day = madeOn(latest);
  const caughtUp = record.caughtUp ?? '';
  if (day <= caughtUp) return null;
  const rows = (await snapshotsOf(db, [latest.person])).filter(
    ({ snapshot }) => snapshot.language === latest.snapshot.language,
  );
  // What is new is new beside the version that was dealt with.
  const known = rows.findLastIndex((version) => madeOn(version) <= caughtUp);
  const versions = rows.slice(Math.max(0, known)).map(({ snapshot }) => snapshot);
  const found = newsOf(versions, { language, today, cues: CONVERSATION_CUES, delicate: DELICATE });
  const item = found?.items.find(({ kind }) => REASONS.includes(kind));
  return item ? { kind: 'news', person: personLine(row), day, ...newsWords(item) } : null;
}

const newsWords = ({ title, quote, before, seen }: News): Pick<NewsView, 'title' | 'quote' | 'before'> => ({
  title,
  quote: { text: quote.text, source: quote.source, language: quote.language },
  before: before && { text: before.text, said: seen, source: null },
});

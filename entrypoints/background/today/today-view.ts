import type { Database } from '../../../lib/db/database.ts';
import { dueDuties, dueSteps } from '../../../lib/db/journal/people.ts';
import { addDays } from '../../../lib/domain/present-use/days.ts';
import type { NewsView, TodayCard, TodayView } from '../../../lib/messages/today-view.ts';
import { dutyView } from '../journal/duty.ts';
import { lastSpoken } from '../journal/person-view.ts';
import { personLine } from '../journal/views.ts';
import type { JournalWords } from '../journal/words.ts';

/** More than so many due steps are "many". */
const COUNTED = 20;
/** People added this long ago may still have to be told, in days; the clock runs a month. */
const DUTY_WINDOW = 45;
/** A duty comes up when so many days are left. */
const DUTY_AHEAD = 10;

export interface TodayParts {
  db: Database;
  words: JournalWords;
  /** 'YYYY-MM-DD' */
  today: string;
  /** What the user put off until tomorrow. */
  skipped: readonly TodayCard[];
  /** Where the page could see it, nothing is said of others but how many there are. */
  inPage: boolean;
  /** Of whom something is new, the latest first. */
  news(): Promise<NewsView[]>;
  /** The best idea of the moment. */
  idea(): Promise<TodayView | null>;
  /** The next step on the own profile. */
  fix(): Promise<TodayView | null>;
}

/**
 * The one thing that is worth doing today: what was promised, then who must be told that data are kept, then what is new of
 * somebody, then an idea, then a step on the own profile, else nothing. What comes later is not worked out before.
 */
export async function todayView(parts: TodayParts): Promise<TodayView> {
  const cards: Record<TodayCard, () => Promise<TodayView | null>> = {
    due: () => due(parts),
    inform: () => duty(parts),
    news: () => latestNews(parts),
    idea: parts.idea,
    fix: parts.fix,
  };
  for (const [card, find] of Object.entries(cards)) {
    const view = parts.skipped.includes(card as TodayCard) ? null : await find();
    if (view) return view;
  }
  return { kind: 'nothing' };
}

async function due({ db, words, today, inPage }: TodayParts): Promise<TodayView | null> {
  const [first, ...others] = await dueSteps(db, today, COUNTED);
  if (!first) return null;
  if (inPage) return { kind: 'hidden', card: 'due', count: others.length + 1 };
  return {
    kind: 'due',
    person: personLine(first),
    spoken: await lastSpoken(db, first, words),
    others: others.length,
  };
}

async function duty({ db, words, today, inPage }: TodayParts): Promise<TodayView | null> {
  const rows = await dueDuties(db, addDays(today, DUTY_AHEAD), addDays(today, -DUTY_WINDOW));
  const [first] = rows;
  const view = first && dutyView(first, words);
  if (!view) return null;
  if (inPage) return { kind: 'hidden', card: 'inform', count: rows.length };
  return { kind: 'inform', person: personLine(first), until: view.until, text: view.text };
}

async function latestNews({ news, inPage }: TodayParts): Promise<TodayView | null> {
  const all = await news();
  const [first] = all;
  if (!first) return null;
  return inPage ? { kind: 'hidden', card: 'news', count: all.length } : first;
}

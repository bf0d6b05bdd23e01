import type { Database } from '../../../lib/db/database.ts';
import { keptIdeas } from '../../../lib/db/ideas.ts';
import { dueSteps } from '../../../lib/db/journal/people.ts';
import { addDays } from '../../../lib/domain/present-use/days.ts';
import type { TodayView } from '../../../lib/messages/journal-view.ts';
import { dutyView } from './duty.ts';
import { lastSpoken } from './person-view.ts';
import { personLine } from './views.ts';
import type { JournalWords } from './words.ts';

/** More than so many due steps are "many". */
const COUNTED = 20;
/** People added this long ago may still have to be told, in days; the clock runs a month. */
const DUTY_WINDOW = 45;
/** A duty comes up when so many days are left. */
const DUTY_AHEAD = 10;

/**
 * The one thing that is worth doing today: what was promised, then who must be told that data are kept, then an idea that
 * was put aside, else nothing.
 * @param today 'YYYY-MM-DD'
 */
export async function todayView(db: Database, words: JournalWords, today: string): Promise<TodayView> {
  const [first, ...others] = await dueSteps(db, today, COUNTED);
  if (first) {
    const spoken = await lastSpoken(db, first, words);
    return { kind: 'due', person: personLine(first), spoken, others: others.length };
  }
  return (await duty(db, words, today)) ?? (await idea(db)) ?? { kind: 'nothing' };
}

async function duty(db: Database, words: JournalWords, today: string): Promise<TodayView | null> {
  const recent = await db.people.where('active').above(addDays(today, -DUTY_WINDOW)).toArray();
  const due = recent
    .flatMap((row) => {
      const view = dutyView(row, words);
      return view && view.until <= addDays(today, DUTY_AHEAD) ? [{ row, ...view }] : [];
    })
    .sort((one, other) => (one.until < other.until ? -1 : 1));
  return due[0] ? { kind: 'inform', person: personLine(due[0].row), until: due[0].until, text: due[0].text } : null;
}

async function idea(db: Database): Promise<TodayView | null> {
  const kept = (await keptIdeas(db)).find(({ state }) => state === 'later' || state === 'open');
  return kept ? { kind: 'idea', title: kept.card.title, minutes: kept.card.minutes } : null;
}

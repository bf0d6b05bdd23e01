import type { Day, ExportRows } from '../network-export/rows.ts';
import { type Compared, compare } from './compare.ts';
import { addDays, type Basis, basisOf, dayOf, daysBetween, endingOn, median, type Period, within } from './days.ts';

/** Half a year in whole weeks. */
const WEEKS = 26;

export const ACTIVITIES = ['posts', 'comments', 'reactions', 'messages', 'invitations'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** What was done in seven days. */
export type Week = Period & Record<Activity, number>;

/** How often the network was used. */
export interface Rhythm {
  /** Whole weeks up to the last day of the export, oldest first; as many as the export covers, at most 26. */
  weeks: Week[];
  /** Of a usual week: the median over `weeks`. */
  usual: Record<Activity, number>;
  /** Weeks with neither a post nor a comment. */
  quietWeeks: number;
  compared: Record<Activity, Compared>;
  /** The longest time without a post of one's own within these weeks; null = fewer than two posts. */
  pause: (Period & { days: number }) | null;
  basis: Basis;
}

export function rhythmOf(rows: ExportRows, covered: Period): Rhythm {
  const days = activityDays(rows);
  const weeks = weeksOf(days, covered);
  const perActivity = <Value>(of: (activity: Activity) => Value) =>
    Object.fromEntries(ACTIVITIES.map((activity) => [activity, of(activity)])) as Record<Activity, Value>;
  const span = { from: weeks[0]?.from ?? covered.until, until: covered.until };
  return {
    weeks,
    usual: perActivity((activity) => median(weeks.map((week) => week[activity]))),
    quietWeeks: weeks.filter(({ posts, comments }) => posts + comments === 0).length,
    compared: perActivity((activity) => compare(days[activity], covered.until, covered.from)),
    pause: longestPause(days.posts.filter((day) => within(day, span))),
    basis: basisOf(Object.values(days).flatMap((list) => list.filter((day) => within(day, span)))),
  };
}

function activityDays(rows: ExportRows): Record<Activity, Day[]> {
  const days = (list: readonly { at: string }[]): Day[] => list.map(({ at }) => dayOf(at));
  return {
    posts: days([...rows.shares, ...rows.reposts, ...rows.articles]),
    comments: days(rows.comments),
    reactions: days([...rows.reactions, ...rows.votes]),
    messages: days(rows.messages.filter(({ sent }) => sent === true)),
    invitations: days(rows.invitations.filter(({ direction }) => direction === 'sent')),
  };
}

function weeksOf(days: Record<Activity, Day[]>, covered: Period): Week[] {
  const count = Math.min(WEEKS, Math.floor((daysBetween(covered.from, covered.until) + 1) / 7));
  const from = addDays(covered.until, 1 - 7 * count);
  const weeks = Array.from(
    { length: count },
    (_, at): Week => ({
      ...endingOn(addDays(from, 7 * at + 6), 7),
      posts: 0,
      comments: 0,
      reactions: 0,
      messages: 0,
      invitations: 0,
    }),
  );
  for (const activity of ACTIVITIES) {
    for (const day of days[activity]) {
      const week = day < from ? undefined : weeks[Math.floor(daysBetween(from, day) / 7)];
      if (week) week[activity] += 1;
    }
  }
  return weeks;
}

function longestPause(posts: readonly Day[]): Rhythm['pause'] {
  const sorted = [...posts].sort();
  let longest: Rhythm['pause'] = null;
  for (const [at, until] of sorted.entries()) {
    const from = sorted[at - 1];
    if (from === undefined) continue;
    const days = daysBetween(from, until);
    if (longest === null || days > longest.days) longest = { from, until, days };
  }
  return longest;
}

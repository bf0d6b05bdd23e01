import type { Day } from '../../network-export/rows.ts';
import { median, type Period, within } from '../../present-use/days.ts';
import { monthsUntil, weeksUntil } from './windows.ts';

/** Fewer windows than this have no usual value. */
const FEWEST = 3;

export interface Counted extends Period {
  count: number;
}

/** A week of the plot. */
export interface CountedWeek extends Counted {
  /** False = it still runs, or lies before the first thing that is known to serve the goal: no part of what is usual. */
  whole: boolean;
}

/** How much was done for one goal, beside what is usual for this user. Nobody else's numbers, no value in money. */
export interface GoalActivity {
  /** Oldest first, the running one last. */
  weeks: CountedWeek[];
  /** Of a whole week: the median; null = too few weeks. */
  usualWeek: number | null;
  /** This month up to today. */
  month: Counted;
  /** The same days of earlier months, the latest first; none from before the first thing that served the goal. */
  earlier: Counted[];
  /** The median of `earlier`; null = too few months. */
  usualMonth: number | null;
}

/**
 * Compares like with like: this month with the same days of earlier months, weeks with weeks. Of the time before the
 * first of `days` nobody knows whether nothing was done or nothing was noted, so that it is compared with nothing.
 * @param days one for each thing that was done since `reachesBackTo`, in any order
 * @param today 'YYYY-MM-DD'
 */
export function goalActivity(days: readonly Day[], today: Day): GoalActivity {
  const first = [...days].sort()[0] ?? today;
  const counted = (period: Period): Counted => ({ ...period, count: days.filter((day) => within(day, period)).length });
  const isKnown = ({ from }: Period): boolean => from >= first;
  const weeks = weeksUntil(today).map((week) => ({ ...counted(week), whole: isKnown(week) && !within(today, week) }));
  const [month = { from: today, until: today }, ...before] = monthsUntil(today);
  const earlier = before.filter(isKnown).map(counted);
  return {
    weeks,
    usualWeek: usual(weeks.filter(({ whole }) => whole)),
    month: counted(month),
    earlier,
    usualMonth: usual(earlier),
  };
}

const usual = (windows: readonly Counted[]): number | null =>
  windows.length < FEWEST ? null : median(windows.map(({ count }) => count));

/** How this month stands beside the usual one; null = nothing to compare with yet. */
export function standing({ month, usualMonth }: GoalActivity): 'more' | 'same' | 'fewer' | null {
  if (usualMonth === null) return null;
  if (month.count === usualMonth) return 'same';
  return month.count > usualMonth ? 'more' : 'fewer';
}

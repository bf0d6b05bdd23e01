import type { Day } from '../network-export/rows.ts';
import { addDays, endingOn, within } from './days.ts';

/** A quarter: long enough for holidays to even out. */
const WINDOW_DAYS = 91;

/** The same number of days, twice; the one before only where the export reaches back that far. */
export interface Compared {
  now: number;
  before: number | null;
}

/**
 * Counts the last quarter and the one before it.
 * @param until the last day that the export covers
 * @param first the first day that it covers
 */
export function compare(days: readonly Day[], until: Day, first: Day): Compared {
  const now = endingOn(until, WINDOW_DAYS);
  const before = endingOn(addDays(now.from, -1), WINDOW_DAYS);
  const count = (period: typeof now): number => days.filter((day) => within(day, period)).length;
  return { now: count(now), before: first <= before.from ? count(before) : null };
}

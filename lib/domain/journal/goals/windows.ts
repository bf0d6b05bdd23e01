import type { Day } from '../../network-export/rows.ts';
import { addDays, endingOn, type Period } from '../../present-use/days.ts';
import { addMonths, monday } from '../log-line/calendar.ts';

/** A quarter. */
const WEEKS = 12;
/** Half a year with this month: as long as every record is kept, a candidate's too. Older months have holes. */
const MONTHS_BEFORE = 5;

/** The Monday up to which weeks reach back, and the first of the earliest month; whatever is earlier. */
export const reachesBackTo = (today: Day): Day =>
  [monday(today, -WEEKS), firstOf(addMonths(today, -MONTHS_BEFORE))].sort()[0] ?? today;

/** Weeks from Monday to Sunday, oldest first, then the running one up to today. */
export function weeksUntil(today: Day): Period[] {
  const before = Array.from({ length: WEEKS }, (_, at) => endingOn(addDays(monday(today, at - WEEKS), 6), 7));
  return [...before, { from: monday(today), until: today }];
}

/** This month up to today, then the same days of the months before it, the latest first. A shorter month ends earlier. */
export function monthsUntil(today: Day): Period[] {
  return Array.from({ length: MONTHS_BEFORE + 1 }, (_, back) => {
    const until = addMonths(today, -back);
    return { from: firstOf(until), until };
  });
}

const firstOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

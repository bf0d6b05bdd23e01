import { addDays } from '../../present-use/days.ts';

/** Day of the week, Monday is 0. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Monday of the week of a day, some weeks on. */
export const monday = (day: string, weeks = 0): string => addDays(day, 7 * weeks - weekdayOf(day));

/** The day, or null where the calendar has none. @param month from 1 */
export function dayAt(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const isThere = day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return isThere ? day.toISOString().slice(0, 10) : null;
}

/** The same date some months on, or the last one of that month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

export type Span = 'week' | 'month' | 'quarter' | 'year';
export type Part = 'begin' | 'middle' | 'end';

/** A part of a working week, month, quarter or year. @param on how many spans after the one of `day` */
export function partOf(span: Span, part: Part, day: string, on: number): string {
  if (span === 'week') return addDays(monday(day, on), { begin: 0, middle: 2, end: 4 }[part]);
  const months = { month: 1, quarter: 3, year: 12 }[span];
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = Math.floor((month - 1) / months) * months + on * months;
  if (part === 'begin') return isoDay(year, first, 1);
  return part === 'end'
    ? isoDay(year, first + months, 0)
    : isoDay(year, first + Math.floor(months / 2), months % 2 ? 15 : 1);
}

/** Monday of a week by its number (ISO 8601): week 1 holds the fourth of January; null where the year has no such week. */
export function mondayOfWeek(year: number, week: number): string | null {
  const start = addDays(monday(isoDay(year, 0, 4)), 7 * (week - 1));
  const isThere = week >= 1 && addDays(start, 3).startsWith(String(year));
  return isThere ? start : null;
}

/** @param month from 0, may run over */
const isoDay = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

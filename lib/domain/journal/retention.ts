import { addDays } from '../present-use/days.ts';
import type { PersonRole } from './event.ts';
import { addMonths } from './log-line/calendar.ts';

/** Months after the last contact for which a record is kept: a candidate's for the time in which claims can be made. */
export const MOST_MONTHS: Readonly<Record<PersonRole | 'unknown', number>> = {
  candidate: 6,
  prospect: 12,
  customer: 12,
  colleague: 12,
  partner: 12,
  other: 12,
  unknown: 12,
};

/** The months of the user's choice; they can only be fewer. */
export type MonthsKept = Partial<typeof MOST_MONTHS>;

/** For how many months a record of this role is kept. */
export function monthsKept(role: PersonRole | null, chosen: MonthsKept): number {
  const kind = role ?? 'unknown';
  return Math.min(MOST_MONTHS[kind], chosen[kind] ?? MOST_MONTHS[kind]);
}

/**
 * Whether the time is over for which a record may be kept. A promise that still lies ahead keeps it.
 * @param active ISO time of the last contact or change
 * @param nextDay 'YYYY-MM-DD' of the next step
 * @param today 'YYYY-MM-DD'
 */
export function isOver(
  { role, active, nextDay }: { role: PersonRole | null; active: string; nextDay: string | null },
  chosen: MonthsKept,
  today: string,
): boolean {
  if (nextDay !== null && nextDay >= today) return false;
  return active.slice(0, 10) < addMonths(today, -monthsKept(role, chosen));
}

/** 'YYYY-MM-DD' from which a record goes by itself, if nothing more happens. */
export function keptUntil(role: PersonRole | null, active: string, chosen: MonthsKept = {}): string {
  return addDays(addMonths(active.slice(0, 10), monthsKept(role, chosen)), 1);
}

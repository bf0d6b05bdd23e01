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
  const kind = role ?? 'unknown';
  const months = Math.min(MOST_MONTHS[kind], chosen[kind] ?? MOST_MONTHS[kind]);
  return active.slice(0, 10) < addMonths(today, -months);
}

/** 'YYYY-MM-DD' from which a record goes by itself, if nothing more happens. */
export function keptUntil(role: PersonRole | null, active: string, chosen: MonthsKept = {}): string {
  const kind = role ?? 'unknown';
  return addDays(addMonths(active.slice(0, 10), Math.min(MOST_MONTHS[kind], chosen[kind] ?? MOST_MONTHS[kind])), 1);
}

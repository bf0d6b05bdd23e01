import { addDays } from '../../lib/domain/present-use/days.ts';
import type { Translate } from '../../lib/languages/translate.ts';

/** The day of a moment where the user is. @param at ISO time @returns 'YYYY-MM-DD' */
export function localDay(at: string): string {
  const moment = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * A day as it is said beside a note: "heute", "morgen", "Fr., 27. November", with the year where it is another.
 * @param day 'YYYY-MM-DD'
 * @param today 'YYYY-MM-DD' where the user is
 */
export function dayWords(day: string, today: string, t: Translate, locale: string): string {
  if (day === today) return t('day.today');
  if (day === addDays(today, 1)) return t('day.tomorrow');
  if (day === addDays(today, -1)) return t('day.yesterday');
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year,
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

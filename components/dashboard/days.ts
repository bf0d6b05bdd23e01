import { localeOf } from '../../lib/languages/translate.ts';
import { useSettings } from '../settings/page-context.tsx';

/** The day it is for the user, 'YYYY-MM-DD'. */
export function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Puts days ('YYYY-MM-DD') into the coach's language: "2. November 2026". */
export function useDays(): (day: string) => string {
  const { language } = useSettings();
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(day));
}

/** The same in short, for tables: "02.11.2026". */
export function useShortDays(): (day: string) => string {
  const { language } = useSettings();
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' });
  return (day) => format.format(new Date(day));
}

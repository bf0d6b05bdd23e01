import { localeOf } from '../../../lib/languages/translate.ts';
import { useSettings } from '../../settings/page-context.tsx';

/** Days and numbers as the coach's language writes them. */
export function useFormats() {
  const locale = localeOf(useSettings().language);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    /** @param day 'YYYY-MM-DD' */
    day: (day: string): string => date.format(new Date(`${day}T00:00:00Z`)),
    number: (value: number): string => number.format(value),
  };
}

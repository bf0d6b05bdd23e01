import type { PartialDate } from '../profile/reading.ts';

/**
 * Whole months from a partial date until a day; of a year alone, from its middle. Negative where it lies ahead.
 * @param today 'YYYY-MM-DD'
 * @returns null without a date
 */
export function monthsBetween(date: PartialDate | 'present' | null, today: string): number | null {
  const parts = /^(\d{4})(?:-(\d{2}))?$/.exec(date ?? '');
  if (!parts) return null;
  const [year = 0, month = 0] = today.split('-').map(Number);
  return (year - Number(parts[1])) * 12 + month - Number(parts[2] ?? 6);
}

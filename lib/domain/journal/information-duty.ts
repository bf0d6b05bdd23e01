import { addMonths } from './log-line/calendar.ts';
import type { PersonRecord } from './person-record.ts';
import type { PersonState } from './person-state.ts';

/**
 * Until when a person must be told that data about them is kept: within a month of the first line (Art. 14 GDPR). Asked
 * for prospects and candidates; others know the user anyway.
 * @returns 'YYYY-MM-DD', or null where nothing must be told, or it was
 */
export function informUntil({ role, informed }: PersonRecord, { since }: PersonState): string | null {
  if (informed !== null || since === null || (role !== 'candidate' && role !== 'prospect')) return null;
  return addMonths(since.slice(0, 10), 1);
}

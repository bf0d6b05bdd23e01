import type { PageLanguage } from '../../domain/profile/reading.ts';
import { labelOrder } from '../labels.ts';

const AGE = /^(\d+)\s?([^\d\s.,•·]{1,10})\.?(?:\s*[•·].*)?$/;
const HEADER_AGE = /[•·]\s*(\d+\s?[^\d\s.,•·]{1,10}\.?)$/;

/** "3w", "6 giorni", "2 Wo." → days; null where the unit is not in the tables. */
export function daysOf(age: string, language: PageLanguage): number | null {
  const match = AGE.exec(age);
  if (!match) return null;
  for (const { ageUnits } of labelOrder(language)) {
    const days = ageUnits[match[2]?.toLowerCase() ?? ''];
    if (days !== undefined) return days * Number(match[1]);
  }
  return null;
}

/**
 * The age a line shows: "3h •", or the end of "Ada posted this • 1w". Null where it shows none; "541 views" has the
 * same shape, so an age has a known unit, or a dot behind it.
 */
export function ageIn(text: string, language: PageLanguage): string | null {
  // Most lines are told by a look at their letters, before any pattern is asked.
  if (text.length <= 30 && beginsWithDigit(text) && AGE.test(text)) {
    const age = text.replace(/\s*[•·].*$/, '').trim();
    return hasDot(text) || daysOf(age, language) !== null ? age : null;
  }
  const tail = text.length < 120 && hasDot(text) ? (HEADER_AGE.exec(text)?.[1] ?? null) : null;
  return tail && daysOf(tail, language) !== null ? tail : null;
}

const beginsWithDigit = (text: string): boolean => text >= '0' && text < ':';
const hasDot = (text: string): boolean => text.includes('•') || text.includes('·');

import type { PageLanguage } from '../../domain/profile/reading.ts';
import { labelOrder } from '../labels.ts';
import { type DateRange, isDuration, parseRange } from './dates.ts';
import { beginsWithOneOf, foldAll, foldLabel } from './fold.ts';

/** "4 Jahre und 6 Monate, Apr. 2020 - Sep. 2024", "Bis heute 2 Jahre, seit Mai 2024", "04/2020 - 09/2024", "2012". */
export function rangeIn(text: string, language: PageLanguage): DateRange | null {
  if (text.length > 80 || !/\d{4}/.test(text)) return null;
  const whole = parseRange(text, language, true);
  const comma = text.lastIndexOf(', ');
  if (whole || comma < 0) return whole;
  return isLength(text.slice(0, comma), language) ? parseRange(text.slice(comma + 2), language, true) : null;
}

/** A length of time, with or without a word for the present in front. */
function isLength(text: string, language: PageLanguage): boolean {
  if (isDuration(text)) return true;
  for (const { present } of labelOrder(language)) {
    const word = foldAll(present).find((each) => beginsWithOneOf(text, [each]));
    if (!word) continue;
    const rest = foldLabel(text).slice(word.length).trim();
    if (rest === '' || isDuration(rest)) return true;
  }
  return false;
}

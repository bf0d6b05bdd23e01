import type { PageLanguage } from '../../domain/profile/reading.ts';
import { ageIn } from './age.ts';
import { beginsWithOneOf, foldAll, foldLabel, isOneOf } from './fold.ts';
import { postWords } from './xing-words.ts';

/** Longer ages there are none. */
const LONGEST = 24;
/** "12.11.2026", "12. Nov. 2026", "14:13", "12.11., 14:13". */
const DATE = /^\d{1,2}[.:/]\s?(?:\d{1,2}|\p{L}{3,9}\.?)[.,/]?\s?(?:(?:19|20)\d\d)?(?:,?\s\d{1,2}:\d{2})?$/u;

/**
 * The age that a line shows: "vor 3 Stunden", "2 days ago", "gestern", "3 Std. · Öffentlich", "12.11.2026".
 * @returns as shown, without what stands behind a dot; null where the line shows none
 */
export function xingAgeIn(text: string, language: PageLanguage): string | null {
  const age = text.split(/[•·|]/, 1)[0]?.trim() ?? '';
  if (age === '' || age.length > LONGEST) return null;
  if (DATE.test(age) || isOneOf(age, postWords(language, 'ageAlone')) || ageIn(age, language) !== null) return age;
  return isCounted(foldLabel(age), language) ? age : null;
}

/** A number and a unit, with the words around them that make an age of it. */
function isCounted(age: string, language: PageLanguage): boolean {
  const before = foldAll(postWords(language, 'ageBefore')).find((word) => beginsWithOneOf(age, [word]));
  if (before !== undefined && LENGTH.test(age.slice(before.length).trim())) return true;
  const behind = foldAll(postWords(language, 'ageBehind')).find((word) => age.endsWith(` ${word}`));
  return behind !== undefined && LENGTH.test(age.slice(0, -behind.length).trim());
}

/** "3 stunden", "einer stunde", "a day". */
const LENGTH = /^(?:\d{1,3}|ein(?:e[rmn]?)?|an?|une?|un[ao]?) \p{L}+\.?$/u;

import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { holdsWord, wordsOf } from '../../../languages/site-words/xing-words.ts';
import type { XingPart } from '../../../languages/xing-labels.ts';
import { lineOf } from '../../dom/text.ts';
import { PROFILE } from './locators.ts';
import type { Parts } from './parts.ts';
import { isCountOfRest } from './tags.ts';

/**
 * True where a part holds more than it shows: a button that unfolds the rest, or a tag that counts it. Buttons inside an
 * entry unfold its text only.
 * @param entries elements of the entries
 */
export function hasRest(
  { lines, cards }: Parts,
  part: XingPart,
  entries: readonly Element[],
  language: PageLanguage,
): boolean {
  const card = cards.get(part);
  const unfolds = (action: Element) =>
    holdsWord(action.getAttribute('aria-label') ?? lineOf(action), wordsOf(language, 'more')) &&
    !action.closest(PROFILE.tag) &&
    !entries.some((entry) => entry !== card && entry.contains(action));
  return (
    (lines.get(part) ?? []).some(({ text }) => isCountOfRest(text)) ||
    [...(card?.querySelectorAll('a, button, [role="button"]') ?? [])].some(unfolds)
  );
}

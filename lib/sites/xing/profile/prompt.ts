import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { holdsWord, wordsOf } from '../../../languages/site-words/xing-words.ts';
import type { XingPart } from '../../../languages/xing-labels.ts';
import { lineOf } from '../../dom/text.ts';
import { isEditLink } from './address.ts';
import type { Parts } from './parts.ts';

/** An explanation is no longer than this; what is longer is somebody's own. */
const MAX_LINES = 2;
const MAX_CHARACTERS = 200;

/**
 * True where a part of one's own profile asks to be filled and shows nothing else: the only evidence that it is empty.
 * Callers know that the profile is the user's own.
 */
export function asksToBeFilled({ lines, cards }: Parts, part: XingPart, language: PageLanguage): boolean {
  const shown = lines.get(part) ?? [];
  const length = shown.reduce((sum, { text }) => sum + text.length, 0);
  const card = cards.get(part);
  return card !== undefined && shown.length <= MAX_LINES && length <= MAX_CHARACTERS && offersToAdd(card, language);
}

function offersToAdd(card: Element, language: PageLanguage): boolean {
  return [...card.querySelectorAll('a, button, [role="button"]')].some((action) => {
    const href = action.getAttribute('href') ?? '';
    const name = action.getAttribute('aria-label') ?? lineOf(action);
    return (isEditLink(href) && /\/add(?:[/?#]|$)/.test(href)) || holdsWord(name, wordsOf(language, 'add'));
  });
}

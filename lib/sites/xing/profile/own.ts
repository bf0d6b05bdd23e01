import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { lineOf } from '../../dom/text.ts';
import { beginsWithOneOf } from '../../words/fold.ts';
import { isEditLink } from './address.ts';
import { ACCOUNT_LINKS } from './locators.ts';
import { holdsWord, wordsOf } from './words.ts';

/**
 * Whose profile it is: links to edit it, else the buttons of the head. The one prominent button of the head stands on
 * every profile, so that its hook says nothing. Null where the page does not tell.
 */
export function readOwn(scope: Element, head: Element, language: PageLanguage): boolean | null {
  if (hasEditLink(scope) || head.querySelector(ACCOUNT_LINKS)) return true;
  let isOther = false;
  for (const action of head.querySelectorAll('button, a, [role="button"]')) {
    const label = action.getAttribute('aria-label');
    for (const name of label ? [label, lineOf(action)] : [lineOf(action)]) {
      if (name === '') continue;
      if (beginsWithOneOf(name, wordsOf(language, 'otherActions'))) isOther = true;
      else if (beginsWithOneOf(name, wordsOf(language, 'ownActions'))) return true;
    }
  }
  return isOther ? false : null;
}

/** True where a part of one's own profile asks to be filled: positive evidence that it is empty if nothing else stands there. */
export function asksToAdd(card: Element, language: PageLanguage): boolean {
  for (const action of card.querySelectorAll('a, button, [role="button"]')) {
    const href = action.getAttribute('href') ?? '';
    if (isEditLink(href) && /\/add(?:[/?#]|$)/.test(href)) return true;
    if (holdsWord(action.getAttribute('aria-label') ?? lineOf(action), wordsOf(language, 'add'))) return true;
  }
  return false;
}

/** True where a button unfolds more entries; buttons inside an entry unfold its text only. */
export function hasMore(card: Element, entries: readonly Element[], language: PageLanguage): boolean {
  return [...card.querySelectorAll('a, button, [role="button"]')].some(
    (action) =>
      beginsWithOneOf(action.getAttribute('aria-label') ?? lineOf(action), wordsOf(language, 'more')) &&
      !entries.some((entry) => entry !== card && entry.contains(action)),
  );
}

function hasEditLink(scope: Element): boolean {
  return [...scope.querySelectorAll('a[href*="/profile/my_profile/"]')].some((link) =>
    isEditLink(link.getAttribute('href')),
  );
}

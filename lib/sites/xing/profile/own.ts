import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { beginsWithOneOf } from '../../../languages/site-words/fold.ts';
import { wordsOf } from '../../../languages/site-words/xing-words.ts';
import { lineOf } from '../../dom/text.ts';
import { isEditLink } from './address.ts';
import { PROFILE } from './locators.ts';

/**
 * Whose profile it is: links to edit it, in the head or in its parts, and the buttons of the head. The one prominent
 * button stands on every profile, so that its hook says nothing. Null where the page does not tell or contradicts
 * itself: nobody else must be graded by a slip.
 */
export function readOwn(head: Element, cards: Iterable<Element>, language: PageLanguage): boolean | null {
  const names = actionNames(head);
  const isOther = names.some((name) => beginsWithOneOf(name, wordsOf(language, 'otherActions')));
  const isOwn =
    [head, ...cards].some(hasEditLink) ||
    head.querySelector(PROFILE.accountLinks) !== null ||
    names.some((name) => beginsWithOneOf(name, wordsOf(language, 'ownActions')));
  return isOwn === isOther ? null : isOwn;
}

/** What the buttons and links are called, to the eye and to the ear. */
function actionNames(head: Element): string[] {
  const actions = [...head.querySelectorAll('button, a, [role="button"]')];
  return actions.flatMap((action) => [action.getAttribute('aria-label') ?? '', lineOf(action)]);
}

const hasEditLink = (scope: Element) =>
  [...scope.querySelectorAll('a[href*="/profile/my_profile/"]')].some((link) => isEditLink(link.getAttribute('href')));

import { visible } from '../linkedin/screen.ts';
import { companyTabs } from './company/identity.ts';
import { FEED } from './feed/locators.ts';
import { linkedConversation } from './messages/address.ts';
import { MESSAGES } from './messages/locators.ts';
import { PEOPLE } from './people/locators.ts';
import { type Place, placeAt } from './place.ts';
import { PROFILE } from './profile/locators.ts';
import { findMains } from './profile/screen.ts';

const has = (screen: Element, selector: string): boolean => screen.querySelector(selector) !== null;

/** What only pages of some kinds hold, the surest first. Screens of XING bear no name (unverified, 2026-11). */
const SIGNS: readonly (readonly [holds: (screen: Element) => boolean, places: readonly Place[]])[] = [
  [(screen) => has(screen, PROFILE.heads), ['profile']],
  [holdsConversations, ['messages']],
  [(screen) => companyTabs(screen).length > 1, ['company', 'people']],
  [(screen) => has(screen, PEOPLE.lists), ['people']],
  [(screen) => has(screen, FEED.posts[0] ?? 'article'), ['feed', 'company']],
];

/**
 * The region that belongs to an address, for all pages but profiles. Of the screens that can be seen the last counts;
 * where that one is of another kind, an earlier one may be of the right one: the content changed before the address.
 * @returns null while no screen fits the address
 */
export function screenAt(root: Document, url: URL): Element | null {
  const screens = visible(findMains(root));
  const place = placeAt(url);
  const last = screens.at(-1);
  if (!last || !place) return last ?? null;
  const fits = (screen: Element): boolean | null => placesOf(screen)?.includes(place) ?? null;
  return fits(last) !== false ? last : (screens.findLast((screen) => fits(screen) === true) ?? null);
}

/** Null = the screen does not tell. */
const placesOf = (screen: Element): readonly Place[] | null => SIGNS.find(([holds]) => holds(screen))?.[1] ?? null;

function holdsConversations(screen: Element): boolean {
  return [...screen.querySelectorAll(MESSAGES.rowLinks)].some((link) => linkedConversation(link) !== null);
}

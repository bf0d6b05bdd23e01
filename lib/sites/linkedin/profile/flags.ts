import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { lineOf } from '../../dom/text.ts';
import type { Head } from './identity.ts';
import { beginsWithOneOf, isOneOf, wordsOf } from './language.ts';
import {
  ABOUT_PROFILE_LINK,
  BANNER_LINK,
  EDIT_LINKS,
  HIRING_LINKS,
  OPEN_TO_WORK_LINKS,
  OTHERS_ACTIONS,
} from './locators.ts';

export interface Flags {
  isOwn: boolean | null;
  photo: boolean | null;
  banner: boolean | null;
  verified: boolean | null;
  openToWork: boolean | null;
  hiring: boolean | null;
}

/** Yes-or-no facts of the head. What can't be told is null. */
export function readFlags(head: Head, language: PageLanguage): Flags {
  return {
    isOwn: readOwn(head.element, language),
    ...(head.generation === 'S' ? sduiImages(head.element) : emberImages(head.element)),
    verified: head.generation === 'S' ? sduiVerified(head.element) : emberVerified(head.element),
    openToWork: hasBadge(head.element, wordsOf(language, 'openToWork'), OPEN_TO_WORK_LINKS),
    hiring: hasBadge(head.element, wordsOf(language, 'hiring'), HIRING_LINKS),
  };
}

/** Edit links or the owner's own buttons; else whatever can only be done with somebody else. */
function readOwn(head: Element, language: PageLanguage): boolean | null {
  if (head.querySelector(EDIT_LINKS)) return true;
  if (head.querySelector(OTHERS_ACTIONS)) return false;
  const own = wordsOf(language, 'ownActions');
  const other = wordsOf(language, 'otherActions');
  let isOther = false;
  for (const action of head.querySelectorAll('button, a')) {
    const label = action.getAttribute('aria-label');
    // The label may be longer than the words on the button, or in another language.
    for (const name of label ? [label, lineOf(action)] : [lineOf(action)]) {
      if (name === '') continue;
      if (beginsWithOneOf(name, own)) return true;
      isOther ||= beginsWithOneOf(name, other);
    }
  }
  return isOther ? false : null;
}

/** Figures before the name: the banner (if it is no bare drawing), then the photo. */
function sduiImages(head: Element): Pick<Flags, 'photo' | 'banner'> {
  const FOLLOWING = 4;
  const heading = head.querySelector('h1, h2');
  const before = [...head.querySelectorAll('figure')].filter(
    (figure) => heading !== null && (figure.compareDocumentPosition(heading) & FOLLOWING) !== 0,
  );
  const link = head.querySelector(BANNER_LINK);
  const photo = before.filter((figure) => !link?.contains(figure)).at(-1);
  const bannerFigure = before.find((figure) => figure !== photo);
  const banner = link
    ? link.querySelector('img') !== null
    : bannerFigure
      ? bannerFigure.querySelector('img') !== null
      : null;
  return { photo: photo ? photo.querySelector('img') !== null : null, banner };
}

/** E tells a placeholder by class or address only; without either nobody can say. */
function emberImages(head: Element): Pick<Flags, 'photo' | 'banner'> {
  const heading = head.querySelector('h1, h2');
  const FOLLOWING = 4;
  const images = [...head.querySelectorAll('img')].filter(
    (image) => heading !== null && (image.compareDocumentPosition(heading) & FOLLOWING) !== 0,
  );
  const banner = head.querySelector('img[id*="background-image"]');
  const photo = images.filter((image) => image !== banner).at(-1);
  const looks = `${photo?.getAttribute('class') ?? ''} ${photo?.getAttribute('src') ?? ''}`;
  const placeholder = /ghost|data:image\/gif/.test(looks);
  const named = /profile|photo|picture|entity|evi-image|pv-|https:|data:image/.test(looks);
  return {
    photo: photo === undefined ? null : placeholder ? false : named ? true : null,
    banner: banner
      ? true
      : head.querySelector('[class*="background-image--default"], [class*="cover-img--default"]')
        ? false
        : null,
  };
}

/** An icon beside the name. Pages without any icon (stripped copies) can't tell. */
function sduiVerified(head: Element): boolean | null {
  if (head.querySelector('svg[id^="verified"], use[href*="verified"]')) return true;
  return head.querySelector('svg') ? false : null;
}

function emberVerified(head: Element): boolean | null {
  const link = head.querySelector(ABOUT_PROFILE_LINK);
  return link ? link.querySelector('svg, li-icon') !== null || link.hasAttribute('aria-label') : null;
}

/** A frame around the photo or a card in the head, told by its link, the photo's "#tag" or a line of its own. */
function hasBadge(head: Element, words: readonly string[], links: string): boolean {
  if (head.querySelector(links)) return true;
  const tags = words.filter((word) => word.startsWith('#')).map(foldTag);
  const tagged = [...head.querySelectorAll('img[alt*="#"], [aria-label*="#"]')].some((element) => {
    const label = foldTag(`${element.getAttribute('alt') ?? ''} ${element.getAttribute('aria-label') ?? ''}`);
    return tags.some((tag) => label.includes(tag));
  });
  if (tagged) return true;
  return [...head.querySelectorAll('h3, strong')].some(
    (element) => !element.closest('button, [role="button"], [role="menu"]') && isOneOf(lineOf(element), words),
  );
}

/** "#OPEN_TO_WORK" and "#OpenToWork" are one. */
const foldTag = (text: string) => text.toLowerCase().replace(/_/g, '');

import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { beginsWithOneOf, isOneOf } from '../../../languages/site-words/fold.ts';
import { wordsOf } from '../../../languages/site-words/linkedin-words.ts';
import { lineOf } from '../../dom/text.ts';
import type { Head } from './identity.ts';
import { PROFILE } from './locators.ts';

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
    openToWork: hasBadge(head.element, wordsOf(language, 'openToWork'), PROFILE.openToWorkLinks),
    hiring: hasBadge(head.element, wordsOf(language, 'hiring'), PROFILE.hiringLinks),
  };
}

/** Edit links or the owner's own buttons; else whatever can only be done with somebody else. */
function readOwn(head: Element, language: PageLanguage): boolean | null {
  if (head.querySelector(PROFILE.editLinks)) return true;
  if (head.querySelector(PROFILE.othersActions)) return false;
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
  const heading = head.querySelector('h1, h2');
  const link = head.querySelector(PROFILE.bannerLink);
  let banner: Element | null = link;
  let photo: Element | null = null;
  for (const figure of head.querySelectorAll('figure')) {
    if (!heading || !isBefore(figure, heading)) break;
    if (link?.contains(figure)) continue;
    banner ??= photo;
    photo = figure;
  }
  return { photo: holdsImage(photo), banner: holdsImage(banner) };
}

const holdsImage = (box: Element | null) => (box ? box.querySelector('img') !== null : null);

function isBefore(element: Element, other: Element): boolean {
  const FOLLOWING = 4;
  return (element.compareDocumentPosition(other) & FOLLOWING) !== 0;
}

/** E tells a placeholder by class or address only; without either nobody can say. */
function emberImages(head: Element): Pick<Flags, 'photo' | 'banner'> {
  const heading = head.querySelector('h1, h2');
  const banner = head.querySelector('img[id*="background-image"]');
  let photo: Element | undefined;
  for (const image of head.querySelectorAll('img')) {
    if (heading && image !== banner && isBefore(image, heading)) photo = image;
  }
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
  const link = head.querySelector(PROFILE.aboutProfileLink);
  return link ? link.querySelector('svg, li-icon') !== null || link.hasAttribute('aria-label') : null;
}

/** A frame around the photo or a card in the head, told by its link, the photo's "#tag" or a line of its own. */
function hasBadge(head: Element, words: readonly string[], links: string): boolean {
  if (head.querySelector(links)) return true;
  for (const element of head.querySelectorAll('img[alt*="#"], [aria-label*="#"]')) {
    // "#OPEN_TO_WORK" and "#OpenToWork" are one.
    const label = `${element.getAttribute('alt') ?? ''} ${element.getAttribute('aria-label') ?? ''}`.replace(/_/g, '');
    for (const word of words) if (word.startsWith('#') && label.toLowerCase().includes(word)) return true;
  }
  for (const element of head.querySelectorAll('h3, strong')) {
    if (isOneOf(lineOf(element), words) && !element.closest('button, [role="button"], [role="menu"]')) return true;
  }
  return false;
}

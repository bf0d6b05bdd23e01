import { isSilent } from '../../dom/text.ts';
import { hasOwnText } from '../profile/head-lines.ts';

/**
 * E: blocks with words of their own, in page order; buttons, copies for the ear and nested lists left out.
 * @param enter false = the element and all in it is passed over
 */
export function* textRuns(element: Element, enter: (element: Element) => boolean = always): Generator<Element> {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (isSilent(child) || child.tagName === 'UL' || isSpoken(child) || !enter(child)) continue;
    if (hasOwnText(child)) yield child;
    else yield* textRuns(child, enter);
  }
}

const always = () => true;

/** E: the copy for the eye of a text that is there twice. */
export const TWIN = 'span[aria-hidden="true"]:has(+ span)';

export const isTwin = (element: Element | null): boolean => element?.matches(TWIN) === true;

const isForEyes = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';

/** E: texts for the ear only: descriptions of a whole post, copies, and the word "hashtag" before the sign. */
export function isSpoken(element: Element): boolean {
  if (element.tagName !== 'SPAN') return false;
  if (element.id.includes('a11y')) return true;
  if (!element.hasAttribute('aria-hidden') && isTwin(element.previousElementSibling)) return true;
  const next = element.nextElementSibling;
  if (next === null || !(isForEyes(next) || next.querySelector('[aria-hidden="true"]') !== null)) return false;
  return next.textContent?.trim().startsWith('#') === true && !/\s/.test(element.textContent?.trim() ?? ' ');
}

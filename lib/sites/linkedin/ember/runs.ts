import { isSilent } from '../../dom/text.ts';
import { hasOwnText } from '../profile/head-lines.ts';

/**
 * E: blocks with words of their own, in page order; buttons, copies for the ear and nested lists left out.
 * @param enter false = the element and all in it is passed over
 */
export function* textRuns(element: Element, enter: (element: Element) => boolean = always): Generator<Element> {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) yield* runsFrom(child, enter);
}

/** E: the same, of the element itself and all in it. */
export function* runsFrom(element: Element, enter: (element: Element) => boolean = always): Generator<Element> {
  if (isSilent(element) || element.tagName === 'UL' || isSpoken(element) || !enter(element)) return;
  if (hasOwnText(element)) yield element;
  else yield* textRuns(element, enter);
}

const always = () => true;

/** E: what tells texts for the ear in an element; null where none can be, as in most texts. */
export const spokenIn = (element: Element): typeof isSpoken | undefined =>
  element.querySelector('[aria-hidden="true"], [id*="a11y"]') === null ? undefined : isSpoken;

/** E: what may be the copy for the eye of a text that is there twice. */
export const TWIN = 'span[aria-hidden="true"]';

/** E: the copy for the eye: the one for the ear stands behind it. Decided on the nodes; `:has` costs several times as much. */
export const isTwin = (element: Element | null): boolean =>
  element?.tagName === 'SPAN' && isForEyes(element) && element.nextElementSibling?.tagName === 'SPAN';

/** E: true where any text in an element is there twice. */
export function holdsTwin(element: Element): boolean {
  for (const copy of element.querySelectorAll(TWIN)) if (isTwin(copy)) return true;
  return false;
}

const isForEyes = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';

/** E: texts for the ear only: descriptions of a whole post, copies, and the word "hashtag" before the sign. */
export function isSpoken(element: Element): boolean {
  if (element.tagName !== 'SPAN') return false;
  if (element.id.includes('a11y')) return true;
  if (!element.hasAttribute('aria-hidden') && isTwin(element.previousElementSibling)) return true;
  const next = element.nextElementSibling;
  if (next === null || next.textContent?.trim().startsWith('#') !== true) return false;
  if (/^\s*$|\S\s+\S/.test(element.textContent ?? '')) return false;
  return isForEyes(next) || next.querySelector('[aria-hidden="true"]') !== null;
}

import { lineOf } from '../../dom/text.ts';
import { COMPOSE_LINKS, INVITE_LINKS } from './locators.ts';

const BADGE = /^[·•]?\s*([123])\s?(?:st|nd|rd|er|re|e|°|º|\.)\s?\+?$/u;

/**
 * The degree of connection that the user sees. S pages hold several badges and show one by style: the visible one
 * counts where the page has a style; else the actions decide (who can be invited is no contact of first degree).
 */
export function readDegree(head: Element): 1 | 2 | 3 | null {
  const badges = [...head.querySelectorAll('p, span')].flatMap((element) => {
    if (element.childElementCount > 0 && element.tagName === 'P') return [];
    const digit = BADGE.exec(lineOf(element))?.[1];
    return digit ? [{ element, degree: Number(digit) as 1 | 2 | 3 }] : [];
  });
  const shown = badges.filter(({ element }) => isShown(element));
  const degrees = [...new Set((shown.length > 0 ? shown : badges).map(({ degree }) => degree))];
  if (degrees.length <= 1) return degrees[0] ?? null;
  const invite = head.querySelector(INVITE_LINKS) !== null;
  const likely = invite ? degrees.filter((degree) => degree !== 1) : degrees;
  if (likely.length === 1) return likely[0] ?? null;
  if (!invite && degrees.includes(1) && head.querySelector(COMPOSE_LINKS)) return null;
  return null;
}

function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}

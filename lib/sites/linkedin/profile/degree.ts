import { degreeIn } from '../../../languages/site-words/degree.ts';
import type { HeadLine } from './head-lines.ts';
import { PROFILE } from './locators.ts';

/**
 * The degree of connection that the user sees. S pages hold several badges and show one by style: the visible one
 * counts where the page has a style; else the actions decide (who can be invited is no contact of first degree).
 */
export function readDegree(head: Element, lines: readonly HeadLine[]): 1 | 2 | 3 | null {
  const badges = new Map<1 | 2 | 3, Element[]>();
  for (const { text, element } of lines) {
    const degree = degreeIn(text);
    if (degree === null) continue;
    badges.set(degree, [...(badges.get(degree) ?? []), element]);
  }
  const all = [...badges.keys()];
  if (all.length <= 1) return all[0] ?? null;
  const shown = all.filter((degree) => badges.get(degree)?.some(isShown));
  const degrees = shown.length > 0 ? shown : all;
  const likely = head.querySelector(PROFILE.connectOffers) ? degrees.filter((degree) => degree !== 1) : degrees;
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}

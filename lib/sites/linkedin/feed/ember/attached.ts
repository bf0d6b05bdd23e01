import { FEED } from '../locators.ts';
import type { Attached } from '../media.ts';
import { following } from '../position.ts';

/** E: what stands behind the text, or the author, and before the first counter or button. */
export function attachedTo(post: Element, after: Element, before: Element | null): Attached {
  const parts = upTo(before, following(after, post));
  const between = (selector: string): Element[] => {
    const found: Element[] = [];
    for (const part of parts) {
      if (part.matches(selector)) found.push(part);
      found.push(...part.querySelectorAll(selector));
    }
    return found;
  };
  return { parts: between(FEED.attachments), lines: () => between('p, span, button') };
}

/** The outermost elements before another one; what holds it is taken apart. */
function upTo(end: Element | null, parts: Iterable<Element>): Element[] {
  const found: Element[] = [];
  for (const part of parts) {
    if (end === null || !part.contains(end)) found.push(part);
    else if (part === end) break;
    else return [...found, ...upTo(end, part.children)];
  }
  return found;
}

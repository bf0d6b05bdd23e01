import { FEED } from '../locators.ts';
import type { Attached } from '../media.ts';
import { isBefore, isBehind } from '../position.ts';

/** E: what stands behind the text, or the author, and before the first counter or button. */
export function attachedTo(post: Element, after: Element, before: Element | null): Attached {
  const between = (selector: string): Element[] => {
    const found: Element[] = [];
    let hasBegun = false;
    for (const element of post.querySelectorAll(selector)) {
      // In page order: behind the first that follows, all do.
      hasBegun ||= isBehind(element, after);
      if (!hasBegun) continue;
      if (before && !isBefore(element, before)) break;
      found.push(element);
    }
    return found;
  };
  return { parts: between(FEED.attachments), lines: () => between('p, span, button') };
}

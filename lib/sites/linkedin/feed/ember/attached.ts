import { FEED } from '../locators.ts';
import type { Attached } from '../media.ts';
import { isBefore, isBehind } from '../position.ts';

/** E: what stands behind the text, or the author, and before the first counter or button. */
export function attachedTo(post: Element, after: Element, before: Element | null): Attached {
  const between = (selector: string): Element[] => {
    const elements = post.querySelectorAll(selector);
    const found: Element[] = [];
    for (let index = firstBehind(elements, after); index < elements.length; index += 1) {
      const element = elements[index] as Element;
      if (before && !isBefore(element, before)) break;
      found.push(element);
    }
    return found;
  };
  return { parts: between(FEED.attachments), lines: () => between('p, span, button') };
}

/** In page order: behind the first that follows an element, all do. So the middle tells which half holds it. */
function firstBehind(elements: ArrayLike<Element>, after: Element): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(elements[middle] as Element, after)) high = middle;
    else low = middle + 1;
  }
  return low;
}

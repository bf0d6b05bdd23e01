/** Bit of `compareDocumentPosition`. */
const FOLLOWING = 4;

/**
 * Elements that at least one of some selectors fits, in page order. Asked one by one: a browser has a short way through the
 * page for a single selector, and none for a list.
 */
export function fitting(root: ParentNode, selectors: readonly string[]): Element[] {
  const found = selectors.map((selector) => [...root.querySelectorAll(selector)]).filter(({ length }) => length > 0);
  if (found.length < 2) return found[0] ?? [];
  return [...new Set(found.flat())].sort((one, other) => (one.compareDocumentPosition(other) & FOLLOWING ? -1 : 1));
}

/** Bits of `compareDocumentPosition`. */
const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINS = 8;
const CONTAINED = 16;

/** True where `element` begins behind the end of `other`. */
export function isBehind(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & (FOLLOWING | CONTAINED)) === FOLLOWING;
}

/** True where `element` ends before the begin of `other`. */
export function isBefore(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & (PRECEDING | CONTAINS)) === PRECEDING;
}

/** What ends before the begin of an element, from the begin of the box around both: outermost elements in page order. */
export function preceding(element: Element, box: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== box; at = at.parentElement) {
    for (let next = at.previousElementSibling; next; next = next.previousElementSibling) found.push(next);
  }
  return found.reverse();
}

/** What begins behind the end of an element, up to the end of the box around both: outermost elements in page order. */
export function following(element: Element, box: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== box; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) found.push(next);
  }
  return found;
}

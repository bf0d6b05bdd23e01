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

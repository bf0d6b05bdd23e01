import { linkedSlug } from '../profile/address.ts';
import { PEOPLE } from './locators.ts';

/**
 * The rows of a list of people, one element a person, in page order. Where the page marks its rows, the marks count;
 * else the rows are the children of the element that holds the most of them.
 */
export function findRows(scope: Element): Element[] {
  const links = [...scope.querySelectorAll(PEOPLE.personLinks)].filter((link) => isInList(link, scope));
  for (const selector of PEOPLE.rows) {
    const rows = new Set<Element>();
    for (const link of links) {
      const row = outermost(link, selector, scope);
      if (row) rows.add(row);
    }
    if (rows.size > 0 && [...rows].every(isOnePerson)) return [...rows];
  }
  return childrenOfList(links, scope);
}

/** A link that leads to a person's own page, in the list and not beside it. */
function isInList(link: Element, scope: Element): boolean {
  if (linkedSlug(link.getAttribute('href')) === null) return false;
  const beside = link.closest(PEOPLE.beside);
  return beside === null || beside.contains(scope);
}

function outermost(link: Element, selector: string, scope: Element): Element | null {
  let found: Element | null = null;
  for (let at = link.closest(selector); at && at !== scope && scope.contains(at); ) {
    found = at;
    at = at.parentElement?.closest(selector) ?? null;
  }
  return found;
}

/** A mark that surrounds the whole list is no row: a row names its person first, and others only in passing. */
function isOnePerson(row: Element): boolean {
  const pictured = new Set<string>();
  for (const picture of row.querySelectorAll('img, figure')) {
    const slug = linkedSlug(picture.closest('a')?.getAttribute('href') ?? null);
    if (slug !== null) pictured.add(slug);
  }
  return pictured.size <= 1;
}

function childrenOfList(links: readonly Element[], scope: Element): Element[] {
  const held = new Map<Element, Set<Element>>();
  for (const link of links) {
    for (let child = link; child !== scope && child.parentElement; child = child.parentElement) {
      const rows = held.get(child.parentElement) ?? new Set();
      rows.add(child);
      held.set(child.parentElement, rows);
    }
  }
  let list: Set<Element> = new Set();
  // Inner elements come first, so of two with as many rows the inner one counts.
  for (const rows of held.values()) if (rows.size > list.size) list = rows;
  return [...list];
}

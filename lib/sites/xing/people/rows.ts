import { isHidden } from '../../dom/hidden.ts';
import { personLink } from '../profile/address.ts';
import { outermost } from '../profile/boxes.ts';
import { PEOPLE } from './locators.ts';

/** One element for each person of a list, with the link that names the person; in page order. */
export interface PersonBox {
  element: Element;
  link: Element;
}

/** By the page's own rows; where there are none, the widest box around a link that holds no link to anybody else. */
export function findRows(screen: Element): PersonBox[] {
  const links = [...screen.querySelectorAll(PEOPLE.personLinks)].filter((link) => isInList(link, screen));
  for (const selector of PEOPLE.rows) {
    /** The first link in each. */
    const rows = new Map<Element, Element>();
    for (const link of links) {
      const row = link.closest(selector);
      if (row && !rows.has(row) && screen.contains(row)) rows.set(row, link);
    }
    const found = outermost([...rows.keys()]);
    if (found.length > 0 && found.every(isOnePerson)) {
      return found.map((element) => ({ element, link: rows.get(element) ?? element }));
    }
  }
  return boxesAround(links, screen);
}

/** A link to somebody, in the list and not beside it. */
function isInList(link: Element, screen: Element): boolean {
  const beside = link.closest(PEOPLE.beside);
  return slugOf(link) !== null && !isHidden(link) && (beside === null || beside.contains(screen));
}

/** A mark around the whole list is no row: of a row's people only the first has a heading or a picture. */
function isOnePerson(row: Element): boolean {
  const shown = [...row.querySelectorAll('img, h2, h3, h4')].flatMap((part) => {
    const link = part.closest('a') ?? part.querySelector('a');
    return (link && slugOf(link)) ?? [];
  });
  return new Set(shown).size < 2;
}

function boxesAround(links: readonly Element[], screen: Element): PersonBox[] {
  /** Whom a box names; null = several people. */
  const named = new Map<Element, string | null>();
  for (const link of links) {
    const slug = slugOf(link);
    for (let box: Element | null = link; box && screen.contains(box); box = box.parentElement) {
      named.set(box, named.has(box) && named.get(box) !== slug ? null : slug);
    }
  }
  const rows = new Map<string, PersonBox>();
  for (const link of links) {
    const slug = slugOf(link);
    if (slug === null || rows.has(slug)) continue;
    let element = link;
    for (let box = link.parentElement; box && named.get(box) === slug; box = box.parentElement) element = box;
    rows.set(slug, { element, link });
  }
  return [...rows.values()];
}

const slugOf = (link: Element): string | null => personLink(link.getAttribute('href'))?.slug ?? null;

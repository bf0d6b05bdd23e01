import { isHidden } from '../../dom/hidden.ts';
import { personLink } from '../profile/address.ts';
import { boxAround, outermost } from '../profile/boxes.ts';
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
    const elements = links.flatMap((link) => rowAround(link, selector, screen) ?? []);
    const rows = outermost([...new Set(elements)]);
    if (rows.length > 0 && rows.every((row) => isOnePerson(row))) return rows.flatMap((row) => boxOf(row, links));
  }
  return boxesAround(links, screen);
}

function boxOf(element: Element, links: readonly Element[]): PersonBox[] {
  const link = links.find((each) => element.contains(each));
  return link ? [{ element, link }] : [];
}

/** A link to somebody, in the list and not beside it. */
function isInList(link: Element, screen: Element): boolean {
  const beside = link.closest(PEOPLE.beside);
  return slugOf(link) !== null && !isHidden(link) && (beside === null || beside.contains(screen));
}

function rowAround(link: Element, selector: string, screen: Element): Element | null {
  const row = link.closest(selector);
  return row && screen.contains(row) ? row : null;
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
  const firsts = links.filter((link, at) => links.findIndex((other) => slugOf(other) === slugOf(link)) === at);
  return firsts.map((link) => {
    const others = links.filter((other) => slugOf(other) !== slugOf(link));
    return { element: boxAround(link, screen, others), link };
  });
}

const slugOf = (link: Element): string | null => personLink(link.getAttribute('href'))?.slug ?? null;

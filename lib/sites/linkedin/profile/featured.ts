import { lineOf, pathOf } from '../../dom/text.ts';
import { outwardAddress } from './outward.ts';

/** Items of the featured section: how many are shown, and what they link to (address without query, or title). */
export function readFeatured(card: Element): { count: number; links: string[] } {
  const items = listedItems(card);
  if (items.length > 0) return { count: items.length, links: items.map(targetOf) };
  // Without a list: each address once (picture and title of an item both link to it).
  const links = [...new Set([...card.querySelectorAll('a[href]')].filter(isItemLink).map(targetOf))];
  return { count: links.length, links };
}

/** The outermost items with a target; a single one that holds several is a wrapper. */
function listedItems(scope: Element): Element[] {
  const items = [...scope.querySelectorAll('li, [role="listitem"]')].filter((item) => {
    const outer = item.parentElement?.closest('li, [role="listitem"]');
    return hasTarget(item) && !(outer && outer !== scope && scope.contains(outer));
  });
  const [only] = items;
  const inner = items.length === 1 && only ? listedItems(only) : [];
  return inner.length > 1 ? inner : items;
}

const hasTarget = (item: Element) => [...item.querySelectorAll('a[href]')].some(isItemLink);

/** Not the links of the section itself: "show all", the owner's edit pages. */
function isItemLink(link: Element): boolean {
  return !/\/(?:details|edit|add-edit)\//.test(pathOf(link));
}

function targetOf(item: Element): string {
  const link = item.matches('a') ? item : [...item.querySelectorAll('a[href]')].find(isItemLink);
  const href = link?.getAttribute('href') ?? '';
  // Behind the network's own detour, the address proper is in the query.
  return (outwardAddress(href) ?? href).replace(/[?#].*$/, '') || lineOf(item);
}

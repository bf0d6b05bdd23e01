import type { Page, Who } from '../../action-reader.ts';
import { all, attr, plain } from './page-parts.ts';

/** Whoever may write a post, be followed, or own a page. */
export const ACTOR = /\/(?:in|company|school|showcase)\/[^/?#]+/;

/** The entry of a list that a control stands in, and that names somebody. */
export function rowAround(element: Element | null, page: Page): Element | null {
  const row = element?.closest(page.parts.row) ?? null;
  return row && (whoIn(row, page) ? row : rowAround(row.parentElement, page));
}

/**
 * The person or company a region is about: the one whom its label names, since people above a post may have liked it or
 * passed it on; else the first whose name is a block of its own (S) or there twice (E); else the first that is linked.
 */
export function whoIn(region: Element, { parts }: Page, label: string | null = null): Who | null {
  const nameIn = (link: Element) => plain(all(link, parts.name).find(plain) ?? link);
  const links = linksIn(region).filter((link) => !link.closest(parts.comment));
  const link =
    links.find((each) => nameIn(each) && label?.includes(nameIn(each))) ??
    links.find((each) => all(each, parts.name).some(plain)) ??
    links[0];
  // Beside a picture in a link the name may stand alone.
  return link ? { href: attr(link, 'href'), name: nameIn(link) || plain(region.querySelector('p')) } : null;
}

/** Links to people and companies. */
export const linksIn = (region: ParentNode): Element[] =>
  all(region, 'a[href]').filter((link) => ACTOR.test(attr(link, 'href') ?? ''));

import type { Page, Who } from '../../actions.ts';
import { all, attr, plain } from './page-parts.ts';
import { marksOf, postAround } from './shown-post.ts';

/** Whoever may write a post, be followed, or own a page. */
const ACTOR = /\/(?:in|company|school|showcase)\/[^/?#]+/;

/** Whom a control is for: the author of the post, the entry of a list, or the owner of the page that it stands in. */
export function whoAround(control: Element, page: Page): Who | null {
  const { document, parts } = page;
  const post = postAround(control, page);
  if (post) return marksOf(post, page);
  const row = rowAround(control, page);
  if (row) return whoIn(row, page);
  const [href] = ACTOR.exec(document.location.pathname) ?? [];
  return href && !control.closest(parts.beside) ? { href, name: plain(document.querySelector(parts.ownerName)) } : null;
}

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

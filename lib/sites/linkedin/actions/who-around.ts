import type { Page, Who } from '../../action-reader.ts';
import { plain } from './page-parts.ts';
import { marksOf, postAround } from './shown-post.ts';
import { ACTOR, rowAround, whoIn } from './who.ts';

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

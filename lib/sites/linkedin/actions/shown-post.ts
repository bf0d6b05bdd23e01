import type { ActionMarks } from '../../../domain/journal/noticed-action.ts';
import type { Page } from '../../action-reader.ts';
import { all, attr, plain, shown } from './page-parts.ts';
import { whoIn } from './who.ts';

/** The box of the post an element stands in, the outermost of its nested ones. */
export function postAround(element: Element | null | undefined, page: Page): Element | null {
  const box = element?.closest(page.parts.post) ?? null;
  return box && (postAround(box.parentElement, page) ?? box);
}

/** Every box of a post on the page. */
export const postsOn = (page: Page): Element[] =>
  shown(page.document, page.parts.post).filter((box) => postAround(box, page) === box);

/** What names the post: its address (E), or the key that holds it packed (S); '' where nothing does. */
function keyOf(box: Element, { parts }: Page): string {
  const tools = box.querySelector(parts.packed);
  const [key = ''] = (attr(tools, 'componentkey') ?? tools?.id ?? '').split(parts.packedEnd);
  return attr(box, 'data-urn') ?? (key && key + parts.packedEnd);
}

/** Finds a post again: boxes are emptied and used for other posts, and drawn anew. */
export function finder(box: Element, page: Page): () => Element | null {
  const key = keyOf(box, page);
  const isIt = (other: Element) => keyOf(other, page) === key;
  return () => (box.isConnected && isIt(box) ? box : (key && postsOn(page).find(isIt)) || null);
}

/** Whose a post is, and how it begins. */
export function marksOf(box: Element, page: Page): ActionMarks {
  const { parts } = page;
  const text = all(box, parts.postText).find((each) => !each.closest(`a, ${parts.comment}`) && plain(each));
  const menu = attr(box.querySelector(parts.postMenu)?.closest('[aria-label]'), 'aria-label');
  return { href: null, name: null, ...whoIn(box, page, menu), post: keyOf(box, page), text: plain(text) };
}

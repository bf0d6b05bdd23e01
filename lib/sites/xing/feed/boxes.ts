import { isHidden } from '../../dom/hidden.ts';
import { outermost } from '../profile/boxes.ts';
import { FEED } from './locators.ts';

/** Boxes that may hold a post each, one list for each way to find them, the surest first; in page order. */
export function* boxesIn(screen: Element): Generator<Element[]> {
  for (const selector of FEED.posts) {
    const found = [...screen.querySelectorAll(selector)].filter((box) => !isHidden(box) && isAmongPosts(box, screen));
    const boxes = outermost(found);
    if (boxes.length > 0) yield boxes;
  }
}

/** The quoted post and the comments in the box of a post. */
export const innerBoxes = (post: Element): Element[] =>
  outermost([...post.querySelectorAll(FEED.posts[0] ?? 'article')].filter((box) => !isHidden(box)));

function isAmongPosts(box: Element, screen: Element): boolean {
  const beside = box.closest(FEED.beside);
  return beside === null || beside.contains(screen);
}

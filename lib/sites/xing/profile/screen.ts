import { isHidden } from '../../dom/hidden.ts';
import { boxAround, outermost } from './boxes.ts';
import { PROFILE } from './locators.ts';

/** A region that belongs to one person. */
export interface Screen {
  scope: Element;
  /** The card with the name; null where no hook tells it. */
  head: Element | null;
}

/**
 * Every screen of the page. Several stand there while an earlier address is still in the document: then each head gets
 * the widest region that holds no other head.
 */
export function findScreens(root: Document): Screen[] {
  const mains = findMains(root);
  const hooked = visibleIn(mains, PROFILE.heads);
  const heads = hooked.length > 0 ? hooked : visibleIn(mains, PROFILE.names).map((name) => name.parentElement ?? name);
  if (heads.length === 0) return mains.map((scope) => ({ scope, head: null }));
  return heads.map((head) => {
    const main = mains.find((each) => each.contains(head)) ?? head;
    return { head, scope: boxAround(head, main, heads) };
  });
}

/** Main contents that can be seen, by the surest hook there is. */
export function findMains(root: Document): Element[] {
  for (const selector of PROFILE.mains) {
    const mains = outermost([...root.querySelectorAll(selector)].filter((main) => !isHidden(main)));
    if (mains.length > 0) return mains;
  }
  return [];
}

function visibleIn(mains: readonly Element[], selector: string): Element[] {
  const found = mains.flatMap((main) => [...main.querySelectorAll(selector)]);
  return outermost(found.filter((element) => !isHidden(element)));
}

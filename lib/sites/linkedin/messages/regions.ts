import { isHidden } from '../../dom/hidden.ts';
import { regionsOf } from '../interop.ts';
import { SCREENS, screenAt } from '../screen.ts';
import { MESSAGES } from './locators.ts';

/** A part of the page: everything below a root that it holds. */
export interface Region {
  root: ParentNode;
  holds(element: Element): boolean;
}

/**
 * Where the messaging page's own messages may stand: in its screen, before any other place.
 * @returns null while the page shows the screen of another address
 */
export function regionsOfPage(root: Document, url: URL): Region[] | null {
  const screen = screenAt(root, url);
  return screen && [{ root: screen, holds: (element) => !isHidden(element) }, ...regionsBeside(root)];
}

/** Where messages may stand beside another page: in windows outside of every screen, and in older parts of the site. */
export function regionsBeside(root: Document): Region[] {
  const outside = (element: Element) => element.closest(SCREENS) === null && !isHidden(element);
  return regionsOf(root).map((region) => ({
    root: region,
    holds: region === root ? outside : (element) => !isHidden(element),
  }));
}

/** False where nothing in a region beside the page's main content can be a message, or a row of a list of conversations. */
export function holdsMessages({ root }: Region): boolean {
  const marks = [MESSAGES.message, ...MESSAGES.conversations, MESSAGES.rowParts.tick].join(', ');
  return partsBesideMain(root).some((part) => part.matches(marks) || part.querySelector(marks) !== null);
}

/** Most of a page is its main content, where small windows do not stand. */
function partsBesideMain(root: ParentNode): Element[] {
  const main = 'body' in root ? (root as Document).getElementsByTagName('main')[0] : undefined;
  if (!main) return [...root.children];
  const parts: Element[] = [];
  for (let at: Element = main; at.parentElement; at = at.parentElement) {
    for (const part of at.parentElement.children) if (part !== at) parts.push(part);
  }
  return parts;
}

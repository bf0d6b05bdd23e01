import { isHidden } from '../dom/hidden.ts';

/** S: a screen names itself, language-free (2026-03 to 2026-10). Both generations: the landmark for the main content. */
const NAMED = '[data-sdui-screen]';
const MAINS = 'main, [role="main"]';
/** Everything that belongs to one address or another stands in one of these. */
export const SCREENS = `${NAMED}, ${MAINS}`;
/** Sheets over a page, and what stands beside it, are screens of their own. */
const OVERLAYS = 'dialog, [role="dialog"], aside';

/**
 * The region that belongs to the present address. Screens of earlier addresses stay in the document, hidden or in front
 * of the newer one; of several that can be seen the last was brought last.
 */
export function currentScreen(root: Document): Element {
  const screens = visible(root.querySelectorAll(NAMED));
  const screen = screens.at(-1);
  const mains = visible((screen ?? root).querySelectorAll(MAINS));
  return mains.at(-1) ?? screen ?? root.body ?? root.documentElement;
}

function visible(elements: Iterable<Element>): Element[] {
  return [...elements].filter((element) => !element.closest(OVERLAYS) && !isHidden(element) && isDrawn(element));
}

/** Where the page has a style it decides; a document parsed from a file has none. */
function isDrawn(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}

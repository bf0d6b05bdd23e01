import { fitting } from '../dom/fitting.ts';
import { isHidden } from '../dom/hidden.ts';
import { type Place, placeAt } from './place.ts';
import { placesOf } from './places-of-screen.ts';

/** S: a screen names itself (2026-03 to 2026-10). Both generations: the landmark for the main content. */
const NAMED = '[data-sdui-screen]';
const MAINS = 'main, [role="main"]';
/** Everything that belongs to one address or another stands in one of these. */
export const SCREENS = `${NAMED}, ${MAINS}`;
/** Sheets over a page, and what stands beside it, are screens of their own. */
const OVERLAYS = 'dialog, [role="dialog"], aside';

/**
 * The region that belongs to an address. Screens of earlier addresses stay in the document, hidden or in front of the
 * newer one; so of those that can be seen the last counts. Where that one is of another kind, an earlier one may say that
 * it is of the right one: the content changed before the address.
 * @returns null while no screen fits the address
 */
export function screenAt(root: Document, url: URL): Element | null {
  const all = fitting(root, SCREENS.split(', '));
  const screens = visible(outermost(all));
  if (screens.length === 0) return root.body ?? root.documentElement;
  const place = placeAt(url);
  const screen = place === null ? screens.at(-1) : screenOf(screens, place);
  if (!screen) return null;
  // S: the content stands in a landmark inside the screen.
  const mains = all.filter((element) => element !== screen && screen.contains(element) && element.matches(MAINS));
  return visible(mains).at(-1) ?? screen;
}

function screenOf(screens: readonly Element[], place: Place): Element | undefined {
  // Null = the screen does not tell.
  const fits = (screen: Element): boolean | null => placesOf(screen)?.includes(place) ?? null;
  const last = screens.at(-1);
  return last && fits(last) !== false ? last : screens.findLast((screen) => fits(screen) === true);
}

/** Every screen by itself; a landmark around or inside of a named screen is none of its own. */
function outermost(all: readonly Element[]): Element[] {
  const named = all.filter((element) => element.matches(NAMED));
  const found = all.filter(
    (element) =>
      !element.closest(OVERLAYS) && (named.includes(element) || !named.some((each) => element.contains(each))),
  );
  return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}

/** Those that can be seen. A sheet over the page may hide all of it from screen readers: then none counts as hidden. */
export function visible<Element extends globalThis.Element>(elements: readonly Element[]): readonly Element[] {
  if (elements.length < 2) return elements;
  const seen = elements.filter((element) => !isHidden(element) && isDrawn(element));
  return seen.length > 0 ? seen : elements;
}

/** Where the page has a style it decides; a document parsed from a file has none. */
function isDrawn(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}

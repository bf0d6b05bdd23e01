import type { WalkPage } from './pages.ts';

/** What a site does with the screen of the address before. */
export const FATES = ['removed', 'hidden', 'not displayed', 'silent', 'inert', 'in front', 'drawn over'] as const;
export type Fate = (typeof FATES)[number];

/** How the content of a new address comes. */
export const ARRIVALS = ['whole', 'skeleton first', 'late parts'] as const;
export type Arrival = (typeof ARRIVALS)[number];

export interface Navigation {
  page: WalkPage;
  /** What changes first. */
  first: 'address' | 'content';
  fate: Fate;
  arrival: Arrival;
}

/** One thing that happens in one task of the page. */
export type Happening = () => void;

/** How many screens of earlier addresses stay in the document. */
const MOST = 3;

const HIDES: Partial<Record<Fate, readonly [attribute: string, value: string]>> = {
  hidden: ['hidden', ''],
  'not displayed': ['style', 'display: none'],
  silent: ['aria-hidden', 'true'],
  inert: ['inert', ''],
};

/** The router of a site that loads no page anew: what happens to address and document, one thing after the other. */
export function createRouter(root: Element, go: (address: string) => void) {
  let shown: Element | null = null;
  const kept: { page: WalkPage; screen: Element }[] = [];

  const draw = (page: WalkPage): Element => {
    const box = root.ownerDocument.createElement('div');
    box.innerHTML = page.html;
    return box.firstElementChild as Element;
  };

  const forget = (screen: Element): void => {
    const at = kept.findIndex((entry) => entry.screen === screen);
    if (at >= 0) kept.splice(at, 1);
  };

  /** The old screen goes its way, and the new one stands behind it: one task, as routers do it. */
  const show = ({ page, fate }: Navigation, screen: Element): void => {
    const before = shown;
    if (before === screen) return;
    if (before && fate === 'drawn over' && screen.tagName === before.tagName) {
      redraw(page, before, screen);
      return;
    }
    if (before && (fate === 'removed' || fate === 'drawn over')) before.remove();
    const hiding = HIDES[fate];
    if (before && hiding) before.setAttribute(...hiding);
    for (const [attribute] of Object.values(HIDES)) screen.removeAttribute(attribute);
    root.append(screen);
    shown = screen;
    forget(screen);
    kept.push({ page, screen });
    while (kept.length > MOST) kept.shift()?.screen.remove();
  };

  /** Elements of the old screen are used for the new one. */
  const redraw = (page: WalkPage, before: Element, screen: Element): void => {
    for (const { name } of [...before.attributes]) before.removeAttribute(name);
    for (const { name, value } of [...screen.attributes]) before.setAttribute(name, value);
    before.replaceChildren(...screen.childNodes);
    forget(before);
    kept.push({ page, screen: before });
  };

  /** The screen that is on its way in pieces, and the pieces that follow. */
  const pieces = ({ page, arrival }: Navigation, screen: Element): Happening[] => {
    if (arrival === 'whole' || page.late === null) return [];
    const late = arrival === 'late parts' ? [...screen.querySelectorAll(page.late)] : parts(screen);
    return late.map((part) => {
      const content = [...part.childNodes];
      part.replaceChildren();
      return () => part.replaceChildren(...content);
    });
  };

  return {
    /** Everything that happens on the way to a page, in order. */
    happenings(navigation: Navigation): Happening[] {
      const { page, first, fate } = navigation;
      const known = kept.find((entry) => entry.page === page && entry.screen !== shown && fate !== 'drawn over');
      const address = () => go(page.address);
      if (known) {
        const content = () => show(navigation, known.screen);
        return first === 'address' ? [address, content] : [content, address];
      }
      const screen = draw(page);
      const late = pieces(navigation, screen);
      const content = () => show(navigation, screen);
      return first === 'address' ? [address, content, ...late] : [content, address, ...late];
    },
  };
}

/** What a skeleton leaves out: everything in the boxes of the page's own content. */
function parts(screen: Element): Element[] {
  const column = screen.querySelector('[data-testid="lazy-column"]') ?? screen.querySelector('main') ?? screen;
  return [...column.children];
}

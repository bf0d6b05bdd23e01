import { isHidden } from '../../dom/hidden.ts';
import type { FeedPlace } from './address.ts';
import { BESIDE, COLUMNS, FEED_TYPE, FEED_TYPES, SCREEN_PAGES, SCREENS } from './locators.ts';
import { keyOf, type PostRoot } from './roots.ts';

/** Posts that stand together, in one screen or column of a screen. */
interface Group {
  /** The screen; null outside every screen. */
  screen: Element | null;
  /** One column of several in the screen; null where there are none. */
  column: Element | null;
  roots: PostRoot[];
  /** 2 = this address's, 0 = can't be told, below 0 = another address's. */
  fit: number;
}

/**
 * The posts that belong to the present address. A single-page site keeps screens of earlier addresses for a while;
 * screens and keys name their kind of page, so those of another kind are told without a doubt. Of several screens that
 * fit equally the last was brought last.
 */
export function postsOfAddress(roots: readonly PostRoot[], place: FeedPlace): PostRoot[] {
  const groups: Group[] = [];
  for (const root of roots) {
    if (isHidden(root.element) || root.element.closest(BESIDE)) continue;
    const screen = root.element.closest(SCREENS);
    const column = root.element.closest(COLUMNS);
    const known = groups.find((group) => group.screen === screen && group.column === column);
    if (known) known.roots.push(root);
    else groups.push({ screen, column, roots: [root], fit: fitOf(root, screen, place) });
  }
  const best = Math.max(0, ...groups.map(({ fit }) => fit));
  const fitting = groups.filter(({ fit }) => fit === best);
  const last = fitting.at(-1)?.screen;
  return fitting.filter(({ screen }) => screen === last).flatMap((group) => group.roots);
}

function fitOf({ element }: PostRoot, screen: Element | null, { page }: FeedPlace): number {
  const shown = pageOfScreen(screen) ?? pageOfKey(element);
  if (shown === null) return 0;
  return shown === page ? 2 : -1;
}

/** The kind of page a screen says it is; null where it says nothing we know. */
function pageOfScreen(screen: Element | null): string | null {
  const name = screen?.getAttribute('data-sdui-screen') ?? '';
  return SCREEN_PAGES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** The kind of feed in the key of a post's box. */
function pageOfKey(element: Element): string | null {
  const type = FEED_TYPE.exec(keyOf(element))?.[1] ?? '';
  return FEED_TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

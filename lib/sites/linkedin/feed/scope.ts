import { isHidden } from '../../dom/hidden.ts';
import type { FeedPlace } from './address.ts';
import { FEED, FEED_TYPE, FEED_TYPES, SCREEN_PAGES } from './locators.ts';
import { keyOf, type PostRoot } from './roots.ts';

/** Posts that stand together, in one screen or column of a screen. */
interface Group {
  /** The screen; null outside every screen. */
  screen: Element | null;
  /** One column of several in the screen; null where there are none. */
  column: Element | null;
  roots: PostRoot[];
  /** Some of them say that they are this address's. */
  isSure: boolean;
}

/**
 * The posts that belong to the present address. A single-page site keeps screens of earlier addresses for a while;
 * screens and keys name their kind of page, so those of another kind are told without a doubt. Of several screens that
 * fit equally the last was brought last.
 */
export function postsOfAddress(roots: readonly PostRoot[], { page }: FeedPlace): PostRoot[] {
  const groups: Group[] = [];
  for (const root of roots) {
    const { element } = root;
    const screen = element.closest(FEED.screens);
    const said = pageOfScreen(screen) ?? pageOfKey(element);
    if ((said !== null && said !== page) || isHidden(element) || element.closest(FEED.beside)) continue;
    const group = groupOf(groups, screen, element.closest(FEED.columns));
    group.roots.push(root);
    group.isSure ||= said === page;
  }
  const sure = groups.filter(({ isSure }) => isSure);
  const fitting = sure.length > 0 ? sure : groups;
  const last = fitting.at(-1)?.screen;
  return fitting.filter(({ screen }) => screen === last).flatMap((group) => group.roots);
}

function groupOf(groups: Group[], screen: Element | null, column: Element | null): Group {
  const known = groups.find((group) => group.screen === screen && group.column === column);
  if (known) return known;
  const group: Group = { screen, column, roots: [], isSure: false };
  groups.push(group);
  return group;
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

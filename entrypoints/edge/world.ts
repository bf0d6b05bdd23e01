import type { PanelView } from '../../components/coach/panel.ts';
import type { PanelId } from '../../lib/messages/panels.ts';

/**
 * What our scripts in one page share: an object in the extension's isolated world, which no page can see. Kept under a
 * symbol, since an element of the page with a fitting id would answer to a name.
 */
export interface World {
  root: ShadowRoot;
  /** Opens or closes the sidebar; brings it into the page first, if needed. */
  toggle(): void;
  /** Set by the sidebar's script. */
  sidebar?: () => void;
  /** A click found no sidebar: its script opens it as soon as it comes. */
  wanted?: boolean;
  /** Takes everything out of the page again. */
  leave(): void;
  /** Set by the sidebar's script; told when everything is taken out. */
  onLeave?: () => void;
  /** Libraries that the sidebar's script brought, for scripts of further panels. */
  parts?: Record<string, unknown>;
  /** Set by the script of each further panel, under the panel's name. */
  panels?: Partial<Record<PanelId, PanelView>>;
}

export const WORLD = 'beside';

interface Global {
  [key: symbol]: World | undefined;
}

export const worldHere = (): World | undefined => (globalThis as unknown as Global)[Symbol.for(WORLD)];

export function setWorld(world: World): void {
  (globalThis as unknown as Global)[Symbol.for(WORLD)] = world;
}

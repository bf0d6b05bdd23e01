import { hasAccess } from '../../lib/platform/access.ts';
import { networkAt } from '../../lib/platform/networks.ts';
import { openPanelIfWanted } from '../../lib/platform/panel.ts';
import { runIn } from '../../lib/platform/scripts.ts';
import { lastFrontTab, type TabView } from '../../lib/platform/tabs.ts';
import { showBeneathButton } from '../../lib/platform/toolbar.ts';
import { WORLD } from '../edge/world.ts';
import { giveNotice } from './notice.ts';

/**
 * A click on the button, or the shortcut. Opens the panel where the user wants it, toggles the sidebar where the
 * always-on script stands, and says beneath the button why it can't where it can't.
 * @param clicked null = the browser did not say which tab
 */
export async function toggle(clicked: TabView | null): Promise<void> {
  // Nothing may be awaited before this for a known tab: the click's own moment would be over.
  const tab = clicked ?? (await lastFrontTab());
  if (!tab) return;
  const network = networkAt(tab.address);
  if (!network) {
    await showBeneathButton('/popup.html?reason=elsewhere', tab.id);
    return;
  }
  if (await openPanelIfWanted(tab.id)) {
    // The click made the page readable; a panel that stands there already does not hear of it otherwise.
    await giveNotice();
    return;
  }
  if (await toggleSidebar(tab.id)) return;
  const reason = (await hasAccess(network)) ? 'reload' : 'revoked';
  await showBeneathButton(`/popup.html?reason=${reason}&network=${network}&tab=${tab.id}`, tab.id);
}

/** @returns false where the always-on script does not stand in the page */
async function toggleSidebar(tab: number): Promise<boolean> {
  try {
    return (await runIn(tab, toggleWorld, WORLD)) === true;
  } catch {
    return false;
  }
}

/** Runs in the page; must not use anything from around it. */
function toggleWorld(name: string): boolean {
  const world = Reflect.get(globalThis, Symbol.for(name)) as { toggle(): void } | undefined;
  world?.toggle();
  return world !== undefined;
}

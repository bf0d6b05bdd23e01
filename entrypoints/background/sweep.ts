import { accessNow } from '../../lib/platform/access.ts';
import { NETWORK_IDS } from '../../lib/platform/networks.ts';
import { runIn } from '../../lib/platform/scripts.ts';
import { tabsOn } from '../../lib/platform/tabs.ts';
import { WORLD } from '../edge/world.ts';

/**
 * After an update: takes out of the open pages what the version before left there. Chromium's cut-off scripts notice and
 * leave by themselves; Firefox's are dead, and a sidebar that stood open could not even be closed.
 */
export async function sweepOpenPages(): Promise<void> {
  const access = await accessNow();
  const tabs = await tabsOn(NETWORK_IDS.filter((network) => access[network]));
  await Promise.allSettled(tabs.map((tab) => runIn(tab, sweep, WORLD)));
}

/** Firefox shows an extension what stands in closed roots; Chromium has no such property. */
interface FirefoxElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** Runs in the page; must not use anything from around it. */
function sweep(world: string): void {
  if (Reflect.get(globalThis, Symbol.for(world))) return;
  for (const element of [...document.documentElement.children]) {
    const root = (element as FirefoxElement).openOrClosedShadowRoot;
    // Ours is a bare element whose root ends with the handle.
    const styles = [...(root?.querySelectorAll('style') ?? [])].map(({ textContent }) => textContent ?? '');
    const isOurs = element.attributes.length === 0 && root?.lastElementChild?.localName === 'button';
    if (isOurs && styles.some((css) => css.includes(':host>button'))) element.remove();
  }
}

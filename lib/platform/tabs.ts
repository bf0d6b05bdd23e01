import { browser } from 'wxt/browser';
import { type NetworkId, patternOf } from './networks.ts';

/** A tab, as far as we may see it. */
export interface TabView {
  id: number;
  /** null = the browser does not tell: no access to this page. */
  address: string | null;
}

export async function tabNow(id: number): Promise<TabView | null> {
  try {
    return viewOf(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

/** The tab in front in this window. */
export async function frontTab(): Promise<TabView | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? viewOf(tab) : null;
}

/** The tab in front in the window used last; for the background, which has no window. */
export async function lastFrontTab(): Promise<TabView | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? viewOf(tab) : null;
}

/** Ids of the tabs that show a page of these networks, as far as we have access to them. */
export async function tabsOn(networks: readonly NetworkId[]): Promise<number[]> {
  if (networks.length === 0) return [];
  const tabs = await browser.tabs.query({ url: networks.map(patternOf) });
  return tabs.flatMap(({ id }) => id ?? []);
}

interface RawTab {
  id?: number | undefined;
  url?: string | undefined;
}

export function viewOf(tab: RawTab): TabView | null {
  return tab.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}

export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** Opens a page of the extension, or brings the tab that shows it to the front. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/') });
}

export async function goTo(tab: number, address: string): Promise<void> {
  await browser.tabs.update(tab, { url: address });
}

export async function reloadTab(tab: number): Promise<void> {
  await browser.tabs.reload(tab);
}

export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  else window.close();
}

/**
 * @param switched told when another tab comes to the front, or the one in front is closed
 * @param changed told when a tab goes elsewhere or is loaded
 */
export function onFrontTabChange(switched: () => void, changed: () => void): void {
  browser.tabs.onActivated.addListener(() => switched());
  browser.tabs.onRemoved.addListener(() => switched());
  browser.tabs.onUpdated.addListener((_tab, { url, status }) => {
    if (url !== undefined || status !== undefined) changed();
  });
}

import { browser } from 'wxt/browser';
import { type TabView, viewOf } from './tabs.ts';

/** Told on a click on the button, and on the keyboard shortcut; at once, in the gesture's own moment. */
export function onToggle(listener: (tab: TabView | null) => void): void {
  browser.action.onClicked.addListener((tab) => listener(viewOf(tab)));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle') listener(tab ? viewOf(tab) : null);
  });
}

/**
 * Shows a page of the extension beneath the button; where the browser does not allow it, in a tab.
 * @param path of the page, with its query
 */
export async function showBeneathButton(path: string, tab: number): Promise<void> {
  try {
    void browser.action.setPopup({ tabId: tab, popup: path });
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(path as '/') });
  } finally {
    // The next click must reach us again.
    await browser.action.setPopup({ tabId: tab, popup: '' });
  }
}

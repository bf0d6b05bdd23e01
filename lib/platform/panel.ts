import { browser } from 'wxt/browser';

/** Firefox's part of the interface; the types of `browser` are Chromium's. */
interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> };
}

const PLACE = 'beside';

const firefoxSidebar = () => (browser as unknown as FirefoxSidebar).sidebarAction;

/**
 * Opens the browser's own panel where the user wants it, and not otherwise. Browsers allow it in the click's own
 * moment only, when no setting can be asked for yet: so Chromium's panel is switched off while it is not wanted and
 * opening fails, and Firefox's event page has the answer in `localStorage`, which needs no waiting.
 * @returns whether the panel is open
 */
export async function openPanelIfWanted(tab: number): Promise<boolean> {
  const sidebar = firefoxSidebar();
  if (sidebar && localStorage.getItem(PLACE) === null) return false;
  try {
    await (sidebar ? sidebar.open() : browser.sidePanel.open({ tabId: tab }));
    return true;
  } catch {
    return false;
  }
}

/** Makes the panel possible or impossible. */
export async function wantPanel(wanted: boolean): Promise<void> {
  if (!firefoxSidebar()) {
    await browser.sidePanel.setOptions({ path: 'sidepanel.html', enabled: wanted });
    await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  } else if (wanted) {
    localStorage.setItem(PLACE, 'yes');
  } else {
    localStorage.removeItem(PLACE);
  }
}

import type { Browser, Page } from 'puppeteer-core';
import type { SiteServer } from '../net/site-server.ts';
import type { Surface } from './surface.ts';

export const HOSTS = ['www.linkedin.com', 'www.xing.com'] as const;

export type NetworkName = 'LinkedIn' | 'XING';

const HOST_OF: Record<NetworkName, (typeof HOSTS)[number]> = { LinkedIn: HOSTS[0], XING: HOSTS[1] };

/** A network by its name, or any other host as such. */
export type Reached = NetworkName | `${string}.example`;

export const hostOf = (reached: Reached): string =>
  reached === 'LinkedIn' || reached === 'XING' ? HOST_OF[reached] : reached;

/** A page of the extension that runs nothing of its own: its document may do what every page of the extension may. */
export const BARE_PAGE = 'icon/16.png';

/** A page that comes up by itself does so within this, on a busy machine right after the browser's start. In seconds. */
export const COMING_UP = 20;

/** A browser with the built extension and nothing but the sample sites behind it. */
export interface Rig {
  name: 'chromium' | 'firefox';
  browser: Browser;
  site: SiteServer;
  /** 'chrome-extension://…/' or 'moz-extension://…/', with the slash. */
  origin: string;
  /** A new tab at an address of the sample sites. */
  visit(url: string): Promise<Page>;
  /** A new tab with a page of the extension. */
  extensionPage(path: string): Promise<Page>;
  /** A page of the extension that came up by itself: the popup, the settings. Waits until it is there. */
  ownPage(path: string): Promise<Page>;
  /** Lets the next `permissions.request` for these networks answer yes, as if the user had agreed. */
  allowRequests(networks?: readonly Reached[]): Promise<void>;
  /** Clicks the extension's button in the browser's toolbar while this page is in front. */
  clickToolbar(page: Page): Promise<void>;
  /** Presses the extension's keyboard shortcut while this page is in front. */
  pressShortcut(page: Page): Promise<void>;
  /** Takes the access to a network away, as the browser's own settings do. */
  revoke(network: Reached): Promise<void>;
  /** Stops the extension's background in whatever it is doing, as browsers do with one that seems idle. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does, while pages stand open. */
  reloadExtension(): Promise<void>;
  /** Text on the clipboard. */
  clipboard(): Promise<string>;
  /** What the extension put into this page. */
  sidebar(page: Page): Promise<Surface>;
  /** The browser's own panel; waits until it is there. */
  panel(): Promise<Surface>;
  /** Requests that neither a test's navigation nor the sample page made. */
  strayRequests(): string[];
  close(): Promise<void>;
}

export interface RigOptions {
  /** Hosts beside the two networks that the sample site answers for, too. */
  hosts?: readonly string[];
  /** Folder of the build. */
  extension: string;
  /** BCP 47 language of the browser's interface. */
  language?: string;
  dark?: boolean;
  width?: number;
  height?: number;
  /** A window on the screen instead of a hidden one. */
  headful?: boolean;
  /** Ctrl+C is the caller's to answer; otherwise it closes the browser and ends the program. */
  ownSignals?: boolean;
}

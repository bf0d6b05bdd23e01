import type { Browser, Page } from 'puppeteer-core';
import type { Hands } from './hands.ts';
import { callSource, type Plain } from './in-page.ts';
import { pause, until } from './until.ts';

/** What a user does with Firefox itself, outside of any page. */
export interface FirefoxTools {
  /** Presses the extension's button in the toolbar. */
  clickAction(): Promise<void>;
  /** Presses the extension's keyboard shortcut. */
  pressShortcut(): Promise<void>;
  /** Reloads the extension, as an update does. */
  reload(): Promise<void>;
  /** Stops the extension's background, as Firefox does with one that is idle. */
  stopBackground(): Promise<void>;
  clipboard(): Promise<string>;
  /** Mouse and keyboard over the extension's panel in the browser's sidebar. */
  panelHands: Hands;
}

const ADDRESS = 'about:config';

/**
 * One of Firefox's own pages, kept in a tab in the background. Its scripts may do what the browser may: press buttons
 * that no page has. Needs `--remote-allow-system-access`.
 */
export async function openFirefoxTools(browser: Browser, addon: string): Promise<FirefoxTools> {
  const page = await browser.newPage();
  // The page opens, but the answer that it did never comes.
  page.goto(ADDRESS).catch(() => {});
  await until(
    async () => (await page.evaluate('typeof Services').catch(() => '')) === 'object',
    15,
    () => `${ADDRESS} did not open`,
  );
  const run = <A extends readonly Plain[], R>(body: (...given: A) => R, ...given: A): Promise<Awaited<R>> =>
    page.evaluate(callSource(body, given)) as Promise<Awaited<R>>;
  return {
    clickAction: () => run(clickAction, addon),
    pressShortcut: () => run(pressShortcut, addon),
    reload: () => run(reload, addon),
    stopBackground: () => run(stopBackground, addon),
    clipboard: () => page.evaluate('navigator.clipboard.readText()') as Promise<string>,
    panelHands: panelHands(page),
  };
}

/** The few of Firefox's own objects that are used, as far as they are used. */
interface FirefoxGlobal {
  Services: { wm: { getMostRecentWindow(kind: string): Window } };
  ChromeUtils: { importESModule(url: string): FirefoxModule };
}

interface FirefoxModule {
  ExtensionParent: { GlobalManager: { getExtension(id: string): Addon } };
  AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
}

interface Addon {
  apiManager: { global: { browserActionFor(addon: Addon): { triggerAction(window: Window): Promise<void> } } };
  terminateBackground(how: object): Promise<void>;
}

// Each of these runs in Firefox's own page and must not use anything from around it.

async function clickAction(id: string): Promise<void> {
  const { Services, ChromeUtils } = globalThis as unknown as FirefoxGlobal;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const addon = ExtensionParent.GlobalManager.getExtension(id);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  await addon.apiManager.global.browserActionFor(addon).triggerAction(window);
}

function pressShortcut(id: string): void {
  const { Services } = globalThis as unknown as FirefoxGlobal;
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const key = document.querySelector(`#ext-keyset-id-${id.replace(/[^\w-]/g, '_')} key`);
  (key as unknown as { doCommand(): void }).doCommand();
}

async function reload(id: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as FirefoxGlobal;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

async function stopBackground(id: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as FirefoxGlobal;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.GlobalManager.getExtension(id).terminateBackground({ ignoreDevToolsAttached: true });
}

/** Real input for a part of the window that WebDriver does not reach. */
function panelHands(page: Page): Hands {
  const send = async (kind: string, x: number, y: number) => {
    await page.evaluate(callSource(sendMouse, [kind, x, y]));
    // Events cross to the panel's own process.
    await pause(20);
  };
  const press = async (key: string) => {
    await page.evaluate(callSource(sendKey, [key]));
    await pause(10);
  };
  return {
    move: (x, y) => send('mousemove', x, y),
    click: async (x, y) => {
      for (const kind of ['mousemove', 'mousedown', 'mouseup']) await send(kind, x, y);
    },
    type: async (text) => {
      for (const character of text) await press(character);
    },
    press,
  };
}

function sendMouse(kind: string, x: number, y: number): void {
  const { Services } = globalThis as unknown as FirefoxGlobal;
  const frame = Services.wm.getMostRecentWindow('navigator:browser').document.getElementById('sidebar');
  const inner = (frame as HTMLIFrameElement).contentWindow as Window & {
    windowUtils: {
      sendMouseEvent(kind: string, x: number, y: number, button: number, clicks: number, keys: number): void;
    };
  };
  const box = inner.document.getElementById('webext-panels-browser')?.getBoundingClientRect();
  if (!box) throw new Error('no panel of an extension stands in the sidebar');
  inner.windowUtils.sendMouseEvent(kind, box.x + x, box.y + y, 0, 1, 0);
}

function sendKey(key: string): void {
  interface TextInput {
    beginInputTransactionForTests(window: Window): boolean;
    keydown(event: KeyboardEvent): void;
    keyup(event: KeyboardEvent): void;
  }
  const { Services, Cc, Ci } = globalThis as unknown as FirefoxGlobal & {
    Cc: Record<string, { createInstance(kind: unknown): TextInput }>;
    Ci: Record<string, unknown>;
  };
  const window = Services.wm.getMostRecentWindow('navigator:browser') as Window & typeof globalThis;
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!input?.beginInputTransactionForTests(window)) throw new Error('the keyboard is in other hands');
  const event = new window.KeyboardEvent('', { key, code: key.length > 1 ? key : '' });
  input.keydown(event);
  input.keyup(event);
}

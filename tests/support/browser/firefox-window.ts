import type { Browser } from 'puppeteer-core';
import { callSource } from './in-page.ts';

interface Bidi {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

interface ChromeWindow {
  /** Presses the extension's button in the toolbar. */
  clickAction(addon: string): Promise<void>;
  /** Presses the extension's first keyboard shortcut. */
  pressKeyOf(addon: string): Promise<void>;
}

/** The browser's own window around the pages, where toolbar buttons and shortcuts live. */
export async function chromeWindow(browser: Browser): Promise<ChromeWindow> {
  // Puppeteer has no public way to the window itself; the protocol (`moz:scope`) has.
  const connection = (browser as unknown as { connection: Bidi }).connection;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const context = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const evaluate = async (expression: string) => {
    const answer = (await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true }))
      .result as { type: string; exceptionDetails?: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  };
  return {
    clickAction: (addon) => evaluate(callSource(triggerAction, [addon])),
    pressKeyOf: (addon) => evaluate(callSource(pressKey, [addon])),
  };
}

/** The few of Firefox's own modules that are used, as far as they are used. */
interface FirefoxGlobal {
  ChromeUtils: {
    importESModule(url: string): { ExtensionParent: { GlobalManager: { getExtension(id: string): Addon } } };
  };
}

interface Addon {
  apiManager: { global: { browserActionFor(addon: Addon): { triggerAction(window: unknown): Promise<void> } } };
}

async function triggerAction(id: string): Promise<void> {
  const { ChromeUtils } = globalThis as unknown as FirefoxGlobal;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const addon = ExtensionParent.GlobalManager.getExtension(id);
  await addon.apiManager.global.browserActionFor(addon).triggerAction(globalThis);
}

function pressKey(addon: string): void {
  const set = `ext-keyset-id-${addon.replace(/[^\w-]/g, '_')}`;
  (document.querySelector(`#${set} key`) as unknown as { doCommand(): void }).doCommand();
}

import { browser } from 'wxt/browser';

/** False in a script that outlived its extension: after an update, a reload or a removal. */
export const isAlive = (): boolean => !!browser.runtime?.id;

export const extensionId = (): string => browser.runtime.id;

/** 'chrome-extension://…' or 'moz-extension://…', no slash at the end. */
export const extensionOrigin = (): string => browser.runtime.getURL('/').replace(/\/$/, '');

/** BCP 47 language of the browser's interface. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

/** The keyboard shortcut as the browser has it, e.g. "Alt+W"; '' = none. */
export async function shortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'toggle')?.shortcut ?? '';
}

/** How often an open surface looks whether its extension is still there, in milliseconds. */
const HEARTBEAT = 1_000;

/**
 * Told once, when the extension behind this script is updated, reloaded or removed. Looks at a value that the browser
 * takes away then; a line to the background would keep the background awake.
 * @returns stops looking
 */
export function onExtensionGone(listener: () => void): () => void {
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    listener();
  }, HEARTBEAT);
  return () => clearInterval(timer);
}

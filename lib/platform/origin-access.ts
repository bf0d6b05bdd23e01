import { browser } from 'wxt/browser';

/** Whether the browser lets us reach what a pattern names, "https://files.example/*". */
export const hasOrigin = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** Asks the user. Must be called straight from a click, before anything is awaited. */
export const askForOrigin = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });

export async function giveBackOrigin(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

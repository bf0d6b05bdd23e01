import { browser } from 'wxt/browser';

/**
 * Says something to the background without expecting an answer. Writes the wire form of `@webext-core/messaging` by
 * hand: the library would double the script that runs on every page.
 */
export function post(type: string): void {
  const data = { id: crypto.randomUUID(), input: {} };
  browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() }).catch(() => {});
}

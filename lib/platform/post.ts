import { browser } from 'wxt/browser';

/**
 * Says something to the background without expecting an answer. Writes the wire form of `@webext-core/messaging` by
 * hand: the library would double the script that runs on every page.
 */
export function post(type: string): void {
  browser.runtime
    .sendMessage({ id: 0, type, data: { id: crypto.randomUUID(), input: {} }, timestamp: Date.now() })
    .catch(() => {});
}

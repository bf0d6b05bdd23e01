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

/**
 * Says something to the background and waits until it was carried out; the same wire form.
 * @param id made by the sender; the background carries out each once
 * @returns false where the background failed in a way that may pass; rejects where nobody answered
 */
export async function tell(type: string, id: string, input: object): Promise<boolean> {
  const answer = await browser.runtime.sendMessage({ id: 0, type, data: { id, input }, timestamp: Date.now() });
  const { ok, error } = answer.res;
  return ok || error.code !== 'internal';
}

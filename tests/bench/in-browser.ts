/**
 * Functions that run in the browser and not here: each is sent as its source, so it must not use anything from around it.
 */
import type { browser } from 'wxt/browser';

export interface TimedCall {
  milliseconds: number;
  /** What the call gave back. */
  answer: string;
}

interface Global {
  chrome: typeof browser;
}

/** In the background: brings a packaged script into the one tab at an address, as the extension does. */
export async function bringScript(url: string, file: '/reader.js'): Promise<void> {
  const { chrome } = globalThis as unknown as Global;
  const [tab] = await chrome.tabs.query({ url });
  if (tab?.id === undefined) throw new Error(`no tab at ${url}`);
  await chrome.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: [file] });
}

/** In a page: one look at all of its text, as the browser itself renders it. */
export function timeText(): TimedCall {
  const rendered = 'innerText';
  const start = performance.now();
  const answer = document.body[rendered];
  return { milliseconds: performance.now() - start, answer };
}

/** In the extension's world of a page: the reader, called as the background calls it. */
export async function timeReading(_roots: unknown, name: string, today: string): Promise<TimedCall> {
  const read = Reflect.get(globalThis, Symbol.for(name)) as (own: string[], today: string) => string | Promise<string>;
  const start = performance.now();
  const answer = await read([], today);
  return { milliseconds: performance.now() - start, answer };
}

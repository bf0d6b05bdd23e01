import { inject, runIn } from '../../lib/platform/scripts.ts';
import { READER, type TabReading } from '../reader/tab-reading.ts';

/**
 * Reads the page of a tab, with the reader that stands there or is brought first.
 * @param own keys of the user's own profiles
 * @param today 'YYYY-MM-DD'
 * @throws where the browser does not let us into the page
 */
export async function readTab(tab: number, own: readonly string[], today: string): Promise<TabReading> {
  let text = await runIn(tab, callReader, READER, [...own], today);
  if (text === null) {
    await inject(tab, '/reader.js');
    text = await runIn(tab, callReader, READER, [...own], today);
  }
  if (text === null) throw new Error('no reader');
  return JSON.parse(text, wellFormed) as TabReading;
}

/** Runs in the page; must not use anything from around it. */
function callReader(name: string, own: string[], today: string): Promise<string> | null {
  const read: unknown = Reflect.get(globalThis, Symbol.for(name));
  return typeof read === 'function' ? (read(own, today) as Promise<string>) : null;
}

/** Half of a character pair stands for nothing and breaks on the way; it becomes the replacement character. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

import { inject, runIn } from '../../lib/platform/scripts.ts';
import type { Refusal } from '../../lib/sites/site.ts';
import { READER, type TabReading } from '../reader/tab-reading.ts';

/** A page that is still being put together is looked at again after these waits, in milliseconds. */
const WAITS = [250, 500, 1_000];

const UNSETTLED: readonly Refusal[] = ['changing', 'torn'];

/**
 * Reads the page of a tab, with the reader that stands there or is brought first.
 * @param own keys of the user's own profiles
 * @param today 'YYYY-MM-DD'
 * @throws where the browser does not let us into the page
 */
export async function readTab(tab: number, own: readonly string[], today: string): Promise<TabReading> {
  for (const wait of [...WAITS, null]) {
    const reading = await readOnce(tab, own, today);
    const unsettled = !reading.result.ok && UNSETTLED.includes(reading.result.refusal);
    if (!unsettled || wait === null) return reading;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  throw new Error('unreachable');
}

async function readOnce(tab: number, own: readonly string[], today: string): Promise<TabReading> {
  let text = await runIn(tab, callReader, READER, [...own], today);
  if (text === null) {
    await inject(tab, '/reader.js');
    text = await runIn(tab, callReader, READER, [...own], today);
  }
  if (text === null) throw new Error('no reader');
  return JSON.parse(text, wellFormed) as TabReading;
}

/** Runs in the page; must not use anything from around it. */
function callReader(name: string, own: string[], today: string): string | null {
  const read: unknown = Reflect.get(globalThis, Symbol.for(name));
  return typeof read === 'function' ? (read(own, today) as string) : null;
}

/** Half of a character pair stands for nothing and breaks on the way; it becomes the replacement character. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

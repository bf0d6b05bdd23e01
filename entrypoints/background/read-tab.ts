import { inject, runIn } from '../../lib/platform/scripts.ts';
import type { PackTables } from '../../lib/sites/pack/pack.ts';
import { READER, REHEARSAL, type TabReading } from '../reader/tab-reading.ts';

/**
 * Reads the page of a tab, with the reader that stands there or is brought first.
 * @param own keys of the user's own profiles
 * @param today 'YYYY-MM-DD'
 * @param pack tables to read by; null = the built-in ones
 * @throws where the browser does not let us into the page
 */
export async function readTab(
  tab: number,
  own: readonly string[],
  today: string,
  pack: PackTables | null,
): Promise<TabReading> {
  // JSON text, since a browser may leave out of a structure what it can't carry.
  const given: [string, string[], string, string] = [READER, [...own], today, JSON.stringify(pack)];
  let text = await runIn(tab, callReader, ...given);
  if (text === null) {
    await inject(tab, '/reader.js');
    text = await runIn(tab, callReader, ...given);
  }
  if (text === null) throw new Error('no reader');
  return JSON.parse(text, wellFormed) as TabReading;
}

/**
 * Brings the reader and has it read invented pages, since the pointer says that a question is near.
 * @throws where the browser does not let us into the page
 */
export async function prepareReader(tab: number, today: string): Promise<void> {
  await inject(tab, '/reader.js');
  await runIn(tab, callRehearsal, REHEARSAL, today);
}

/** Runs in the page; must not use anything from around it. */
function callRehearsal(name: string, today: string): void {
  const run: unknown = Reflect.get(globalThis, Symbol.for(name));
  if (typeof run === 'function') run(today);
}

/** Runs in the page; must not use anything from around it. */
function callReader(name: string, own: string[], today: string, pack: string): Promise<string> | null {
  const read: unknown = Reflect.get(globalThis, Symbol.for(name));
  return typeof read === 'function' ? (read(own, today, JSON.parse(pack)) as Promise<string>) : null;
}

/** Half of a character pair stands for nothing and breaks on the way; it becomes the replacement character. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

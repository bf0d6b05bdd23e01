import { browser } from 'wxt/browser';
import { type NetworkId, patternOf } from './networks.ts';

export type PackagedScript =
  | '/edge.js'
  | '/sidebar.js'
  | '/reader.js'
  | '/notice.js'
  | '/capture.js'
  | '/idea.js'
  | '/conversation.js'
  | '/candidate.js'
  | '/draft.js'
  | '/notes.js'
  | '/today.js'
  | '/page-watch.js';

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Runs a packaged script in the top frame of a tab, in our isolated world. */
export async function inject(tab: number, script: PackagedScript): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [script] });
}

/** Runs a self-contained function in the top frame of a tab, in our isolated world; waits for what it promises. */
export async function runIn<Given extends readonly Plain[], Result>(
  tab: number,
  run: (...given: Given) => Promise<Result> | Result,
  ...given: Given
): Promise<Result | null> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    func: run as unknown as (...given: Plain[]) => Result,
    args: given as unknown as Plain[],
  });
  return (frame?.result as Result | undefined) ?? null;
}

/** Scripts that the browser itself runs in pages, once they are registered. */
const REGISTERED = {
  /** Before the page's own scripts, so that keystrokes into the coach stay with it. */
  edge: { js: ['/edge.js'], runAt: 'document_start' },
  /** Before anything can be pressed, and not while the page is still being built. */
  notice: { js: ['/notice.js'], runAt: 'document_end' },
} as const;

type RegisteredScript = keyof typeof REGISTERED;

/** Networks on which a script is registered, as patterns. */
async function registeredMatches(script: RegisteredScript): Promise<string[]> {
  const [found] = await browser.scripting.getRegisteredContentScripts({ ids: [script] });
  return found?.matches ?? [];
}

/**
 * Registers a script for exactly these networks, or takes it away. Top frames only: it does not ask.
 * @returns whether anything changed
 */
export async function register(script: RegisteredScript, networks: readonly NetworkId[]): Promise<boolean> {
  const wanted = networks.map(patternOf);
  const present = await registeredMatches(script);
  if (present.length === wanted.length && wanted.every((pattern) => present.includes(pattern))) return false;
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [script] });
  if (wanted.length === 0) return true;
  const { js, runAt } = REGISTERED[script];
  await browser.scripting.registerContentScripts([
    { id: script, js: [...js], matches: wanted, runAt, allFrames: false, persistAcrossSessions: true },
  ]);
  return true;
}

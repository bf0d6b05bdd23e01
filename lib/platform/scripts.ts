import { browser } from 'wxt/browser';
import { type NetworkId, patternOf } from './networks.ts';

export type PackagedScript = '/edge.js' | '/sidebar.js' | '/reader.js';

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Runs a packaged script in the top frame of a tab, in our isolated world. */
export async function inject(tab: number, script: PackagedScript): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [script] });
}

/** Runs a self-contained function in the top frame of a tab, in our isolated world. */
export async function runIn<Given extends readonly Plain[], Result>(
  tab: number,
  run: (...given: Given) => Result,
  ...given: Given
): Promise<Result | null> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    func: run as unknown as (...given: Plain[]) => Result,
    args: given as unknown as Plain[],
  });
  return (frame?.result as Result | undefined) ?? null;
}

const EDGE = 'edge';

/** Networks on which the always-on script is registered. */
export async function registeredMatches(): Promise<string[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [EDGE] });
  return script?.matches ?? [];
}

/** Registers the always-on script for exactly these networks, or takes it away. Top frames only: it does not ask. */
export async function registerEdge(networks: readonly NetworkId[]): Promise<void> {
  const wanted = networks.map(patternOf);
  const present = await registeredMatches();
  if (present.length === wanted.length && wanted.every((pattern) => present.includes(pattern))) return;
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [EDGE] });
  if (wanted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: EDGE,
      js: ['/edge.js'],
      matches: wanted,
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

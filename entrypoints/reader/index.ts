import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PackTables } from '../../lib/sites/pack/pack.ts';
import { pause } from './in-slices.ts';
import { createTabReader } from './page-reading.ts';
import { READER } from './tab-reading.ts';

/**
 * Injected when the user opens the coach. Sets one function in the isolated world; the background calls it. The answer
 * is JSON text, since its escapes carry broken characters unharmed from browser to browser.
 */
export default defineUnlistedScript(() => {
  const read = createTabReader(
    { root: document, address: () => location.href },
    { now: () => performance.now(), pause },
  );
  const answer = async (own: readonly string[], today: string, pack: PackTables | null) =>
    JSON.stringify(await read(own, today, pack));
  Object.defineProperty(globalThis, Symbol.for(READER), { value: answer, configurable: true });
});

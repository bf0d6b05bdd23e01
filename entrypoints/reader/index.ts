import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rehearse } from '../../lib/sites/linkedin/rehearsal/rehearse.ts';
import type { PackTables } from '../../lib/sites/pack/pack.ts';
import { readWithPack } from '../../lib/sites/pack/read-with-pack.ts';
import { inSlices, pause } from './in-slices.ts';
import { createTabReader } from './page-reading.ts';
import { READER, REHEARSAL } from './tab-reading.ts';

/**
 * Injected when the user opens the coach. Sets two functions in the isolated world; the background calls them. The answer
 * is JSON text, since its escapes carry broken characters unharmed from browser to browser.
 */
export default defineUnlistedScript(() => {
  const time = { now: () => performance.now(), pause };
  const read = createTabReader({ root: document, address: () => location.href }, time);
  let isAsked = false;
  const answer = async (own: readonly string[], today: string, pack: PackTables | null) => {
    isAsked = true;
    return JSON.stringify(await read(own, today, pack));
  };
  // Once a page has been read there is nothing to rehearse; a question that comes in the middle ends it.
  const rehearsal = async (today: string) => {
    const steps = rehearse(document, new URL(location.href), ({ root, url }) => readWithPack(root, url, today, null));
    if (!isAsked) await inSlices(steps, { ...time, goesOn: () => !isAsked });
  };
  for (const [name, value] of Object.entries({ [READER]: answer, [REHEARSAL]: rehearsal }))
    Object.defineProperty(globalThis, Symbol.for(name), { value, configurable: true });
});

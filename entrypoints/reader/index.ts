import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readProfile } from '../../lib/sites/index.ts';
import { withoutPrivate } from './own-or-other.ts';
import { READER, type TabReading } from './tab-reading.ts';

/**
 * Injected when the user opens the coach. Sets one function in the isolated world; the background calls it. The answer
 * is JSON text, since its escapes carry broken characters unharmed from browser to browser.
 */
export default defineUnlistedScript(() => {
  const read = (own: readonly string[], today: string): string => {
    const address = location.href;
    const result = readProfile(document, new URL(address), today);
    const kept: TabReading = {
      address,
      result: result.ok ? { ok: true, reading: withoutPrivate(result.reading, own, address) } : result,
    };
    return JSON.stringify(kept);
  };
  Object.defineProperty(globalThis, Symbol.for(READER), { value: read, configurable: true });
});

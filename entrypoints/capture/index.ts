import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Capture, capturePage } from '../../lib/sites/capture/capture-page.ts';
import { isTooLarge } from '../../lib/sites/dom/size.ts';
import { CAPTURER } from './capturer.ts';

/** Brought into a page when the user asks for an anonymized copy of it. Sets one function; the background calls it. */
export default defineUnlistedScript(() => {
  const copy = (): string => {
    const made: Capture | null = isTooLarge(document) ? null : capturePage(document, location.href, chance);
    return JSON.stringify(made);
  };
  Object.defineProperty(globalThis, Symbol.for(CAPTURER), { value: copy, configurable: true });
});

/** From the browser's own chance, so that nobody who knows the words could reckon them back. */
function chance(): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number / 2 ** 32;
}

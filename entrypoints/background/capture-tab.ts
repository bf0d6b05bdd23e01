import type { CaptureView } from '../../lib/messages/self-test-view.ts';
import { networkAt } from '../../lib/platform/networks.ts';
import { inject, runIn } from '../../lib/platform/scripts.ts';
import type { Capture } from '../../lib/sites/capture/capture-page.ts';
import { CAPTURER } from '../capture/capturer.ts';

/**
 * An anonymized copy of the page in a tab.
 * @returns null where the page is larger than any that a person looks at
 * @throws where the browser does not let us into the page
 */
export async function captureTab(tab: number, address: string): Promise<CaptureView | null> {
  await inject(tab, '/capture.js');
  const text = await runIn(tab, callCapturer, CAPTURER);
  const copy = JSON.parse(text ?? 'null') as Capture | null;
  return copy && { ...copy, name: captureName(address) };
}

/** Runs in the page; must not use anything from around it. */
function callCapturer(name: string): string | null {
  const copy: unknown = Reflect.get(globalThis, Symbol.for(name));
  return typeof copy === 'function' ? (copy as () => string)() : null;
}

/** 'https://www.linkedin.com/in/…' → 'linkedin-in': which page, and nobody's address. */
export function captureName(address: string): string {
  const first = /^\/([a-z-]{2,20})(?:\/|$)/.exec(new URL(address).pathname)?.[1] ?? 'page';
  return `${networkAt(address) ?? 'page'}-${first}`;
}

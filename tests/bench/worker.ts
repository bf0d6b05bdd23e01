import type { WebWorker } from 'puppeteer-core';
import type { startChromium } from '../support/browser/chromium.ts';
import { callSource, type Plain } from '../support/browser/in-page.ts';

export type ChromiumRig = Awaited<ReturnType<typeof startChromium>>;

/** The extension's background. */
export async function workerOf({ browser, extensionId }: ChromiumRig): Promise<WebWorker> {
  const extension = (await browser.extensions()).get(extensionId);
  const [worker] = (await extension?.workers()) ?? [];
  if (!worker) throw new Error('the background does not run');
  return worker;
}

/** Runs a self-contained function in the extension's background. */
export async function inWorker<R, A extends readonly Plain[]>(
  rig: ChromiumRig,
  body: (...given: A) => R,
  ...given: A
): Promise<Awaited<R>> {
  return (await (await workerOf(rig)).evaluate(callSource(body, given))) as Awaited<R>;
}

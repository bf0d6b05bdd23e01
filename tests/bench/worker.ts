import type { Target, WebWorker } from 'puppeteer-core';
import type { startChromium } from '../support/browser/chromium.ts';
import { callSource, type Plain } from '../support/browser/in-page.ts';

export type ChromiumRig = Awaited<ReturnType<typeof startChromium>>;

/** The extension's background; wakes it if it sleeps, as any page of the extension does. */
export async function workerOf(rig: ChromiumRig): Promise<WebWorker> {
  const isBackground = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(rig.origin);
  const waker = rig.browser.targets().some(isBackground) ? null : await rig.extensionPage('popup.html');
  const target = await rig.browser.waitForTarget(isBackground, { timeout: 10_000 });
  await waker?.close();
  const worker = await target.worker();
  if (!worker) throw new Error('the background can not be reached');
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

import type { Target } from 'puppeteer-core';
import type { startChromium } from '../support/browser/chromium.ts';
import { callSource, type Plain } from '../support/browser/in-page.ts';

export type ChromiumRig = Awaited<ReturnType<typeof startChromium>>;

/** Evaluates an expression in the extension's background, and leaves it alone again: watched, it would not wake up anew. */
export async function evaluateInWorker(rig: ChromiumRig, expression: string): Promise<unknown> {
  const session = await (await background(rig)).createCDPSession();
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Runs a self-contained function in the extension's background. */
export async function inWorker<R, A extends readonly Plain[]>(
  rig: ChromiumRig,
  body: (...given: A) => R,
  ...given: A
): Promise<Awaited<R>> {
  return (await evaluateInWorker(rig, callSource(body, given))) as Awaited<R>;
}

/** The background; wakes it if it sleeps, as any page of the extension does. */
async function background({ browser, origin, extensionPage }: ChromiumRig): Promise<Target> {
  const isBackground = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  const waker = browser.targets().some(isBackground) ? null : await extensionPage('popup.html');
  const target = await browser.waitForTarget(isBackground, { timeout: 10_000 });
  await waker?.close();
  return target;
}

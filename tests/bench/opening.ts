import type { Page } from 'puppeteer-core';
import { pause, until } from '../support/browser/until.ts';
import { alternately } from './alternate.ts';
import { isDone, watchInjections, watchOpening } from './opening-probe.ts';
import { type Opening, openingFrom } from './opening-steps.ts';
import { traced } from './trace.ts';
import { type ChromiumRig, inWorker } from './worker.ts';

/** An opening, and the longest task of the page on the way, in milliseconds (0 = none of more than 50). */
export type MeasuredOpening = Opening & { longest: number };

/** Between `load` and the click, in milliseconds: the handle is there and the page is at rest. */
const SETTLING = 400;
/** Between the arrival of the pointer at the handle and the click, in milliseconds; people take longer. */
const AIMING = 150;

/**
 * Opens the coach for the first time in fresh tabs: as it ships, and with the sidebar loaded with every page.
 * @param url a profile that the coach takes for the user's own, so that all checks run
 */
export const compareOpenings = (rigs: Record<'shipped' | 'alwaysLoaded', ChromiumRig>, url: string, rounds: number) =>
  alternately(rigs, rounds, (rig) => open(rig, url));

async function open(rig: ChromiumRig, url: string): Promise<MeasuredOpening> {
  const page = await rig.visit(url);
  const surface = await rig.sidebar(page);
  await pause(SETTLING);
  await inWorker(rig, watchInjections);
  await surface.run(watchOpening);
  const { x, y } = await surface.waitForControl('button', '');
  await page.mouse.move(x, y);
  await pause(AIMING);
  const events = await traced(page, ['devtools.timeline', 'blink.user_timing'], async () => {
    await page.mouse.click(x, y);
    await until(
      () => surface.run(isDone),
      10,
      () => 'the coach did not say anything about the page',
    );
  });
  const opening = { ...openingFrom(events), longest: await longestTask(page) };
  await page.close();
  return opening;
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    const clicked = performance.getEntriesByName('bench watching')[0].startTime;
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) if (startTime > clicked) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve(longest), 100);
  })`) as Promise<number>;
}

import type { Page } from 'puppeteer-core';
import { pause, until } from '../support/browser/until.ts';
import { alternately } from './alternate.ts';
import { marksNow, watchInjections, watchOpening } from './opening-probe.ts';
import { type Opening, openingFrom } from './opening-steps.ts';
import { traced } from './trace.ts';
import { type ChromiumRig, inWorker } from './worker.ts';

/** An opening, and the longest task of the page on the way, in milliseconds (0 = none of more than 50). */
export type MeasuredOpening = Opening & { longest: number };

/** Between `load` and the click, in milliseconds: the handle is there and the page is at rest. */
const SETTLING = 400;
/** Between the arrival of the pointer at the handle and the click, in milliseconds; people take longer. */
const AIMING = 200;

/**
 * How it is opened:
 * - `pointer`: as it ships, by a click on the handle, which brings the script when the pointer arrives
 * - `asleep`: the same, while the background was stopped, as browsers do after half a minute without work
 * - `keyboard`: as it ships, by Enter on the handle: nothing announces it, the script comes after the keystroke
 * - `alwaysLoaded`: by a click, with a sidebar that was loaded with the page; see `always-loaded.ts`
 */
export const WAYS = ['pointer', 'asleep', 'keyboard', 'alwaysLoaded'] as const;
export type Way = (typeof WAYS)[number];

/**
 * Opens the coach for the first time in fresh tabs, in every way.
 * @param url a profile that the coach takes for the user's own, so that all checks run
 */
export const compareOpenings = (rigs: Record<Way, ChromiumRig>, url: string, rounds: number) =>
  alternately(rigs, rounds, (rig, way) => open(rig, url, way));

async function open(rig: ChromiumRig, url: string, way: Way): Promise<MeasuredOpening> {
  const page = await rig.visit(url);
  const surface = await rig.sidebar(page);
  await pause(SETTLING);
  if (way === 'asleep') {
    await rig.stopBackground();
    await page.bringToFront();
  } else await inWorker(rig, watchInjections);
  await surface.run(watchOpening);
  const { x, y } = await surface.waitForControl('button', '');
  if (way === 'keyboard') await surface.run((roots) => roots[0]?.querySelector('button')?.focus());
  else await page.mouse.move(x, y);
  await pause(AIMING);
  const events = await traced(page, ['devtools.timeline', 'blink.user_timing'], async () => {
    await (way === 'keyboard' ? page.keyboard.press('Enter') : page.mouse.click(x, y));
    let marks: string[] = [];
    await until(
      async () => {
        marks = await surface.run(marksNow);
        return marks.includes('bench words');
      },
      10,
      () => `${way}: the coach said nothing about the page, but there was ${marks.join(', ')}`,
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

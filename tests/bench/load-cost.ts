import type { Page } from 'puppeteer-core';
import type { Rig } from '../support/browser/rig.ts';
import { pause } from '../support/browser/until.ts';
import { alternately } from './alternate.ts';
import { covered, scriptEvents, traced } from './trace.ts';

/** What one load of a page cost. */
export interface LoadCost {
  /** Milliseconds of scripts from extensions on the page's main thread: compilation, evaluation, callbacks. */
  script: number;
  /** Tasks of more than 50 ms, whoever's they are. */
  longTasks: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Bytes of JavaScript heap after two collections. */
  heap: number;
}

/** After `load`, in milliseconds: late work of an extension belongs to the load. */
const SETTLING = 1_000;

/** Loads one address in fresh tabs, with the extension and without it. */
export const compareLoads = (rigs: Record<'with' | 'without', Rig>, url: string, rounds: number) =>
  alternately(rigs, rounds, (rig) => measureLoad(rig, url));

async function measureLoad({ browser }: Rig, url: string): Promise<LoadCost> {
  const page = await browser.newPage();
  const events = await traced(page, ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'], async () => {
    await page.goto(url, { waitUntil: 'load' });
    await pause(SETTLING);
  });
  const script = covered(scriptEvents(events, (address) => address.startsWith('chrome-extension://')));
  const cost = { script, ...(await observed(page)), heap: await heapOf(page) };
  await page.close();
  return cost;
}

/** What the browser itself wrote down since the page began. */
function observed(page: Page): Promise<{ longTasks: number; shift: number }> {
  return page.evaluate(`new Promise((resolve) => {
    const seen = { longTasks: 0, shift: 0 };
    new PerformanceObserver((list) => { seen.longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(seen), 100);
  })`) as Promise<{ longTasks: number; shift: number }>;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

import type { Browser, Page } from 'puppeteer-core';
import { pause } from '../support/browser/until.ts';

/** What one load of a page cost, as far as extensions are concerned. */
export interface LoadCost {
  /** Milliseconds of scripts from extensions on the page's main thread: evaluation, compilation, callbacks. */
  script: number;
  /** Tasks of more than 50 ms. */
  longTasks: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Bytes of JavaScript heap after two collections. */
  heap: number;
}

/** After `load`: late work of an extension belongs to the load. */
const SETTLING = 1_200;

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];

/** Loads an address in a fresh tab and measures. */
export async function measureLoad(browser: Browser, url: string): Promise<LoadCost> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: CATEGORIES });
  await page.goto(url, { waitUntil: 'load' });
  await pause(SETTLING);
  const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString()) as { traceEvents: TraceEvent[] };
  const { longTasks, shift } = await observed(page);
  const heap = await heapOf(page);
  await page.close();
  return { script: scriptTime(trace.traceEvents), longTasks, shift, heap };
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

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  args: { data?: { url?: string; scriptName?: string }; fileName?: string };
}

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.compileModule', 'v8.run']);

/** Milliseconds covered by script of extensions; overlapping events count once. */
export function scriptTime(events: readonly TraceEvent[]): number {
  const spans = events
    .filter(({ name, args, dur }) => {
      const url = args.data?.url ?? args.data?.scriptName ?? args.fileName ?? '';
      return SCRIPT_EVENTS.has(name) && dur !== undefined && url.startsWith('chrome-extension://');
    })
    .map(({ ts, dur = 0 }) => [ts, ts + dur] as const)
    .sort((a, b) => a[0] - b[0]);
  let total = 0;
  let end = 0;
  for (const [from, to] of spans) {
    if (to <= end) continue;
    total += to - Math.max(from, end);
    end = to;
  }
  return total / 1000;
}

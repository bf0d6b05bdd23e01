import type { Page } from 'puppeteer-core';

/** One line of the browser's own diary, as far as it is read here. Times in microseconds on one clock for all processes. */
export interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  args: { data?: { url?: string; scriptName?: string; type?: string }; fileName?: string };
}

/**
 * What the browser writes down while something is done with a page.
 * @param categories of Chromium's tracing
 */
export async function traced(page: Page, categories: string[], act: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await act();
  const bytes = (await page.tracing.stop()) ?? new Uint8Array();
  return (JSON.parse(Buffer.from(bytes).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.compileModule', 'v8.run']);

/** The events that are script of an address: its compilation, its evaluation, calls into it. */
export function scriptEvents(events: readonly TraceEvent[], isOurs: (url: string) => boolean): TraceEvent[] {
  return events.filter(({ name, args, dur }) => {
    const url = args.data?.url ?? args.data?.scriptName ?? args.fileName ?? '';
    return SCRIPT.has(name) && dur !== undefined && isOurs(url);
  });
}

/** Milliseconds covered by events; what overlaps counts once. */
export function covered(events: readonly TraceEvent[]): number {
  const spans = events.map(({ ts, dur = 0 }) => [ts, ts + dur] as const).sort((a, b) => a[0] - b[0]);
  let total = 0;
  let end = 0;
  for (const [from, to] of spans) {
    if (to <= end) continue;
    total += to - Math.max(from, end);
    end = to;
  }
  return total / 1000;
}

import type { TraceEvent } from './trace.ts';

/** What happens between the click and the words, in order. Two of them overlap: reading begins before the first render. */
export const STEPS = [
  'message to the background',
  'bringing the script',
  'its evaluation',
  'settings and words',
  'first render and paint',
  'reading, with its script',
  'checks, words, their paint',
] as const;

export type Step = (typeof STEPS)[number];

/** One first opening; milliseconds. */
export interface Opening {
  /** From the click to the paint of the empty frame. */
  frame: number;
  /** From the click to the first paint of the coach in it. */
  panel: number;
  /** From the click to the paint of what it says about the page. */
  words: number;
  /** NaN for a step that an opening does without. */
  steps: Record<Step, number>;
}

/**
 * Takes an opening apart, from the marks of `opening-probe.ts` and the browser's own events.
 * @throws where there is no click, or nothing was painted after it
 */
export function openingFrom(events: readonly TraceEvent[]): Opening {
  const at = (name: string, last = false) => {
    const hits = events.filter((event) => event.name === name).map(({ ts }) => ts);
    return hits.length === 0 ? Number.NaN : last ? Math.max(...hits) : Math.min(...hits);
  };
  const click = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click')?.ts;
  const [frame, panel, words] = [at('bench frame'), at('bench panel'), at('bench words')];
  if (click === undefined || Number.isNaN(words)) throw new Error('no click, or no words after it');
  const script = evaluation(events, '/sidebar.js');
  const read = at('bench injected call', true);
  const between = (from: number, to: number) => (to - from) / 1000;
  return {
    frame: between(click, frame),
    panel: between(click, panel),
    words: between(click, words),
    steps: {
      'message to the background': between(click, at('bench inject /sidebar.js')),
      'bringing the script': between(at('bench inject /sidebar.js'), script.from),
      'its evaluation': between(script.from, script.to),
      'settings and words': between(at('bench ask start'), at('bench answer start')),
      'first render and paint': between(at('bench answer start'), panel),
      'reading, with its script': between(at('bench inject call'), read),
      'checks, words, their paint': between(read, words),
    },
  };
}

/** Compilation and evaluation of a packaged script; NaN where it was not evaluated. */
function evaluation(events: readonly TraceEvent[], file: string): { from: number; to: number } {
  const own = events.filter(
    ({ name, args, dur }) =>
      dur !== undefined && /^(?:v8\.compile|EvaluateScript)$/.test(name) && args.data?.url?.endsWith(file),
  );
  if (own.length === 0) return { from: Number.NaN, to: Number.NaN };
  return {
    from: Math.min(...own.map(({ ts }) => ts)),
    to: Math.max(...own.map(({ ts, dur = 0 }) => ts + dur)),
  };
}

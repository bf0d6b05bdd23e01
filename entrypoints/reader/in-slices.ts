import type { Steps } from '../../lib/sites/steps.ts';

/** How long a slice may take before the page gets its thread back, in milliseconds: half of a frame. */
const BUDGET = 8;

export interface Slicing {
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** Lets the page do what waits. */
  pause(): Promise<void>;
  /** Asked after each pause: false = nobody wants the rest. */
  goesOn(): boolean;
}

/**
 * Does work in slices.
 * @returns null where it was left off
 */
export async function inSlices<Result>(steps: Steps<Result>, { now, pause, goesOn }: Slicing): Promise<Result | null> {
  let end = now() + BUDGET;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() < end) continue;
    await pause();
    if (!goesOn()) return null;
    end = now() + BUDGET;
  }
}

/** A message to itself waits behind everything that the page has to do, and behind no timer's delay. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

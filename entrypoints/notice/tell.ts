import type { SeenAction } from '../../lib/domain/journal/noticed-action.ts';
import type { Timers } from './watch.ts';

/** The first wait after a failure, and the longest, in milliseconds. A background that was stopped is back at once. */
const RETRY = 50;
const LONGEST_RETRY = 30_000;

/**
 * Hands noticed actions to the background, one after the other, until each is acknowledged. That it writes each only once
 * is its own doing, by the action's id.
 * @param send false or rejected = nobody wrote it, and saying it again may help
 */
export function createTeller(send: (action: SeenAction) => Promise<boolean>, timers: Timers) {
  const waiting: SeenAction[] = [];
  let wait = RETRY;
  let isBusy = false;

  async function next(): Promise<void> {
    const [action] = waiting;
    if (isBusy || !action) return;
    isBusy = true;
    const isDone = await send(action).catch(() => false);
    wait = isDone ? RETRY : Math.min(wait * 2, LONGEST_RETRY);
    if (isDone) waiting.shift();
    timers.set(
      () => {
        isBusy = false;
        void next();
      },
      isDone ? 0 : wait,
    );
  }

  return (action: SeenAction): void => {
    waiting.push(action);
    void next();
  };
}

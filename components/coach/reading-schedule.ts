import type { Timers } from './saver.ts';
import { hasBenefitOfDoubt, NOTHING_TO_READ, type Plan, planAfter, type Signal } from './when-to-read.ts';

export interface Clock extends Timers {
  /** Milliseconds; only differences count. */
  now(): number;
}

export interface ReadingSchedule {
  tell(signal: Exclude<Signal, 'began'>): void;
  /** True while nothing should be said yet of a page that is still being put together. */
  hasBenefitOfDoubt(): boolean;
  /** No timer runs afterwards. */
  stop(): void;
}

/**
 * Has a page read when it is time. One timer at most, and none while there is nothing to read for.
 * @param read begins a reading; its end is to be told
 */
export function createReadingSchedule({ now, set, clear }: Clock, read: () => void): ReadingSchedule {
  let plan: Plan = NOTHING_TO_READ;
  let timer: { id: number; at: number } | null = null;

  const drop = () => {
    if (timer) clear(timer.id);
    timer = null;
  };
  const arrange = () => {
    const { at, isReading } = plan;
    if (at === null || isReading) return drop();
    if (at <= now()) {
      drop();
      plan = planAfter(plan, 'began', now());
      return read();
    }
    // One that rings too early costs less than a new one for each change of the page.
    if (timer && timer.at <= at) return;
    drop();
    const ring = () => {
      timer = null;
      arrange();
    };
    timer = { id: set(ring, at - now()), at };
  };
  return {
    tell(signal) {
      plan = planAfter(plan, signal, now());
      arrange();
    },
    hasBenefitOfDoubt: () => hasBenefitOfDoubt(plan, now()),
    stop: drop,
  };
}

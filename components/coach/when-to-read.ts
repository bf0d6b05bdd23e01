/** A page has settled when nothing of it changed for so long; a page that never rests is read all the same after the cap. */
export const QUIET = 200;
export const CAP = 8_000;

/** From one reading of a page that keeps changing to the next: longer and longer, short again on scrolling. */
export const SHORTEST = 500;
export const LONGEST = 30_000;

/** A page that is no sensible whole yet is tried again in these bounds, and not called so for a while. */
const SOONEST_RETRY = 250;
const LATEST_RETRY = 2_000;
const BENEFIT = 2_000;

/** Everything that bears on when to read. */
export type Signal =
  /** Somebody wants a reading now: the coach was opened, the user asked for it, settings changed. */
  | 'asked'
  /** The page stands at another address. */
  | 'went'
  /** Content of the page changed: a section came, a text was exchanged. */
  | 'changed'
  | 'scrolled'
  /** A reading begins. */
  | 'began'
  /** The reading that is on its way ended: with something to show, or with a page that is still being put together. */
  | 'settled'
  | 'unsettled';

/** When to read next, and why. Times in milliseconds on one clock. */
export interface Plan {
  /** Null = nothing to read for: then no timer runs. */
  at: number | null;
  isReading: boolean;
  /** When the first change came that no reading has seen yet. */
  changedAt: number | null;
  lastChangeAt: number;
  /** End of the last reading of this page. */
  lastAt: number;
  /** From that one to the next. */
  wait: number;
  /** Since when the page has been no sensible whole; null = it is one. */
  unsettledAt: number | null;
}

const NEW_PAGE = {
  changedAt: null,
  lastChangeAt: -LONGEST,
  lastAt: -LONGEST,
  wait: SHORTEST,
  unsettledAt: null,
} as const;

/** Before the first signal. */
export const NOTHING_TO_READ: Plan = { at: null, isReading: false, ...NEW_PAGE };

/** What a signal makes of the plan. */
export function planAfter(plan: Plan, signal: Signal, now: number): Plan {
  switch (signal) {
    case 'asked':
      return { ...plan, at: now, isReading: false, wait: SHORTEST };
    case 'went':
      // A reading that is on its way is of the page before: nobody waits for it.
      return { ...NEW_PAGE, isReading: false, changedAt: now, lastChangeAt: now, at: now + QUIET };
    case 'changed': {
      const changedAt = plan.changedAt ?? now;
      return withChange({ ...plan, changedAt, lastChangeAt: now, wait: waitAfterRest(plan, now) }, now);
    }
    case 'scrolled':
      return plan.changedAt === null ? { ...plan, wait: SHORTEST } : withChange({ ...plan, wait: SHORTEST }, now);
    case 'began':
      return { ...plan, at: null, changedAt: null, isReading: true };
    case 'settled':
      return ended({ ...plan, unsettledAt: null }, now);
    case 'unsettled':
      return ended({ ...plan, unsettledAt: plan.unsettledAt ?? now }, now);
  }
}

/** Once the page rests; at the latest after the cap, and never before the wait is over. */
function withChange(plan: Plan, now: number): Plan {
  const { changedAt, lastAt, wait } = plan;
  const rests = Math.min(now + QUIET, (changedAt ?? now) + CAP);
  const at = Math.max(rests, lastAt + wait);
  // A page that is still being put together is tried again in any case.
  return { ...plan, at: plan.unsettledAt === null ? at : Math.min(at, plan.at ?? at) };
}

/** A page that rested for long may be read soon after its next change. */
const waitAfterRest = ({ lastChangeAt, wait }: Plan, now: number): number =>
  now - lastChangeAt >= LONGEST ? SHORTEST : wait;

function ended(plan: Plan, now: number): Plan {
  const wait = plan.unsettledAt === null ? Math.min(plan.wait * 2, LONGEST) : SHORTEST;
  const over: Plan = { ...plan, at: null, isReading: false, lastAt: now, wait };
  const next = plan.changedAt === null ? over : withChange(over, now);
  const retry = retryAt(plan, now);
  return retry === null ? next : { ...next, at: Math.min(next.at ?? retry, retry) };
}

/** Soon at first, then less and less often; null where trying longer has no point. */
function retryAt({ unsettledAt }: Plan, now: number): number | null {
  if (unsettledAt === null || now - unsettledAt >= CAP) return null;
  return now + Math.min(Math.max(now - unsettledAt, SOONEST_RETRY), LATEST_RETRY);
}

/** True while nothing should be said yet of a page that is still being put together. */
export const hasBenefitOfDoubt = ({ unsettledAt }: Plan, now: number): boolean =>
  unsettledAt !== null && now - unsettledAt < BENEFIT;

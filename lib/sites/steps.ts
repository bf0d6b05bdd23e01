/**
 * Work in steps. Between two of them whoever has it done may let others work first, or leave off for good. The page may
 * change in between, so whoever does the work makes sure in the end that what it began with still stands.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The result of slices, without a pause between them. */
export function toEnd<Result>(slices: Generator<unknown, Result>): Result {
  for (;;) {
    const next = slices.next();
    if (next.done) return next.value;
  }
}

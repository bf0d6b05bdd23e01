/** Longest time without giving the page its thread back, in milliseconds. */
const SLICE = 12;

/** Goes through slices, and gives the page its thread back in between; whoever watches is told the latest step. */
export async function inSlices<Step, Result>(
  slices: AsyncGenerator<Step, Result> | Generator<Step, Result>,
  show: (step: Step) => void,
): Promise<Result> {
  let pausedAt = performance.now();
  for (;;) {
    const next = await slices.next();
    if (next.done) return next.value;
    if (performance.now() - pausedAt < SLICE) continue;
    show(next.value);
    await new Promise((resume) => setTimeout(resume));
    pausedAt = performance.now();
  }
}

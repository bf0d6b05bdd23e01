/** Goes through slices to the end, for whoever has nothing else to do meanwhile. */
export async function runToEnd<Result>(
  slices: AsyncGenerator<unknown, Result> | Generator<unknown, Result>,
): Promise<Result> {
  for (;;) {
    const next = await slices.next();
    if (next.done) return next.value;
  }
}

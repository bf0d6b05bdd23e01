/** How long it takes until it is done, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The same, while somebody else asks for something again and again; the slowest answer that one got, in milliseconds. */
export async function timedBeside(
  work: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<{ took: number; slowest: number }> {
  const waits: number[] = [];
  let isDone = false;
  const working = timed(work).finally(() => {
    isDone = true;
  });
  while (!isDone) waits.push(await timed(other));
  return { took: await working, slowest: Math.max(...waits) };
}

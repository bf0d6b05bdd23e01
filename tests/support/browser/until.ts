/** Asks again and again until the answer is yes; fails with a message that says what was seen instead. */
export async function until(
  ask: () => Promise<boolean> | boolean,
  seconds: number,
  otherwise: () => string,
): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    if (await ask()) return;
    if (Date.now() > end) throw new Error(otherwise());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A clock that the test moves by hand; nothing happens in between. */
export function handClock() {
  const waiting = new Map<number, { at: number; run: () => void }>();
  let now = 0;
  let last = 0;
  return {
    set(run: () => void, milliseconds = 0): number {
      last += 1;
      waiting.set(last, { at: now + milliseconds, run });
      return last;
    },
    clear: (timer: number) => void waiting.delete(timer),
    /** Lets time pass, one timer after the other; what a page's observers heard is told in between. */
    async pass(milliseconds: number): Promise<void> {
      const end = now + milliseconds;
      for (;;) {
        await new Promise(setImmediate);
        const due = [...waiting]
          .filter(([, { at }]) => at <= end)
          .sort(([a, one], [b, other]) => one.at - other.at || a - b);
        const [next] = due;
        if (!next) break;
        const [timer, { at, run }] = next;
        waiting.delete(timer);
        now = at;
        run();
      }
      now = end;
    },
    /** How many timers run. */
    get count() {
      return waiting.size;
    },
  };
}

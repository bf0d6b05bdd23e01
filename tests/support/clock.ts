/** A clock that only the test moves, with timers that ring on it. */
export function fakeClock() {
  const waiting = new Map<number, { at: number; ring: () => void }>();
  let now = 0;
  let next = 1;
  return {
    now: () => now,
    set(ring: () => void, milliseconds: number) {
      waiting.set(next, { at: now + milliseconds, ring });
      return next++;
    },
    clear: (timer: number) => void waiting.delete(timer),
    /** Moves on; every timer rings at its own moment, those set on the way too. */
    pass(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        const due = [...waiting].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        const [timer, { at, ring }] = due;
        waiting.delete(timer);
        now = Math.max(now, at);
        ring();
      }
      now = end;
    },
    /** How many timers run. */
    get count() {
      return waiting.size;
    },
  };
}

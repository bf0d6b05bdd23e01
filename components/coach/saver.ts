/** How long the user must pause before it is saved, and the first wait after a failure, in milliseconds. */
const PAUSE = 600;
const RETRY = 1_000;
const LONGEST_RETRY = 30_000;

export type SaveState = 'idle' | 'waiting' | 'saved' | 'retrying';

export interface Timers {
  set(run: () => void, milliseconds: number): number;
  clear(timer: number): void;
}

/**
 * Saves what the user types after a pause, one thing at a time. A failed save (the background may have been stopped) is
 * tried again with growing waits until it is acknowledged; the newest value of a key wins.
 * @param onState told what became of the last change, for the line beneath the fields
 */
export function createSaver<Value>(
  save: (key: string, value: Value) => Promise<unknown>,
  timers: Timers,
  onState: (state: SaveState) => void = () => {},
) {
  const pending = new Map<string, { value: Value }>();
  let timer: number | null = null;
  let wait = RETRY;
  let busy = false;

  const later = (milliseconds: number) => {
    if (timer !== null) timers.clear(timer);
    timer = timers.set(() => void flush(), milliseconds);
  };

  async function flush(): Promise<void> {
    if (timer !== null) timers.clear(timer);
    timer = null;
    if (busy) return;
    busy = true;
    try {
      for (const [key, entry] of pending) {
        await save(key, entry.value);
        if (pending.get(key) === entry) pending.delete(key);
      }
      wait = RETRY;
      onState(pending.size === 0 ? 'saved' : 'waiting');
    } catch {
      onState('retrying');
      later(wait);
      wait = Math.min(wait * 2, LONGEST_RETRY);
    } finally {
      busy = false;
    }
    if (pending.size > 0 && timer === null) later(PAUSE);
  }

  return {
    /** Takes the newest value; saves it after the pause. */
    put(key: string, value: Value) {
      pending.set(key, { value });
      onState('waiting');
      later(PAUSE);
    },
    /** Saves now what is still waiting: on leaving the page or closing the surface. */
    flush,
  };
}

/**
 * Passes a call on after a pause; all that come in between are one with it.
 * @param pause in milliseconds
 */
export function sparingly(run: () => void, pause: number): { call(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call() {
      timer ??= setTimeout(() => {
        timer = undefined;
        run();
      }, pause);
    },
    stop: () => clearTimeout(timer),
  };
}

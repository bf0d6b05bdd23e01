import { useEffect, useState } from 'react';
import { createSaver } from './saver.ts';

/**
 * Keeps what is typed while it is typed, so that it outlasts closing, a crash and a stopped background.
 * @param save stays the same for as long as the surface stands
 */
export function useSaver<Value>(save: (key: string, value: Value) => Promise<unknown>) {
  const [saver] = useState(() =>
    createSaver(save, {
      set: (run, milliseconds) => window.setTimeout(run, milliseconds),
      clear: (timer) => window.clearTimeout(timer),
    }),
  );
  useEffect(() => {
    const flush = () => void saver.flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [saver]);
  return saver;
}

import { useRef, useState } from 'react';
import type { Told } from './people-link.ts';

/** What takes longer than that says how far it is; anything shorter would only flicker. In milliseconds. */
const SLOW = 1_000;

/** Erases once, however often it is asked for; `part` is how much of it is done, null = it is not slow, or not going on. */
export function useErasing(onErase: (told: Told) => Promise<unknown>) {
  const [part, setPart] = useState<number | null>(null);
  const isGoing = useRef(false);
  const erase = (): void => {
    if (isGoing.current) return;
    isGoing.current = true;
    const begun = Date.now();
    const told: Told = (now) => {
      if (Date.now() - begun > SLOW) setPart(now);
    };
    void onErase(told).finally(() => {
      isGoing.current = false;
      setPart(null);
    });
  };
  return { part, erase };
}

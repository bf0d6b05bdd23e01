import { type RefObject, useEffect, useRef } from 'react';

/** How long lists take to leave out what was dealt with. In milliseconds. */
const SETTLING = 1_000;

/**
 * Gives the focus to what says how a press ended, where the control that was pressed went away with it: nobody shall have to
 * begin at the top of the page again. Whoever has the focus keeps it.
 * @param said changes with every press; empty = nothing was done yet
 */
export function useFocusIfLost<Line extends HTMLElement>(said: string | number | null): RefObject<Line | null> {
  const line = useRef<Line>(null);
  useEffect(() => {
    if (said === null || said === '') return;
    const until = performance.now() + SETTLING;
    let frame = 0;
    const look = () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost) line.current?.focus({ preventScroll: true });
      else if (performance.now() < until) frame = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(frame);
  }, [said]);
  return line;
}

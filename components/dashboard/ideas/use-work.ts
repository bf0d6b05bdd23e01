import { useEffect, useRef, useState } from 'react';
import type { IdeaCard, IdeaWork } from '../../../lib/messages/idea-view.ts';

/** From the last key to saving, in milliseconds. */
const PAUSE = 600;

type Save = (card: IdeaCard, work: IdeaWork) => Promise<void>;

/** What the user makes of one idea. Saved after a pause, on closing it and on leaving the page. */
export function useWork(card: IdeaCard, kept: IdeaWork, save: Save) {
  const [work, setWork] = useState(kept);
  const [failed, setFailed] = useState(false);
  const waiting = useRef<IdeaWork | null>(null);
  const timer = useRef(0);
  const [flush] = useState(() => async () => {
    clearTimeout(timer.current);
    const newest = waiting.current;
    waiting.current = null;
    if (!newest) return;
    try {
      await save(card, newest);
      setFailed(false);
    } catch {
      // Whatever was typed meanwhile is newer.
      waiting.current ??= newest;
      setFailed(true);
    }
  });
  useEffect(() => {
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);
  const write = (next: IdeaWork) => {
    setWork(next);
    waiting.current = next;
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void flush(), PAUSE);
  };
  return { work, failed, write, flush };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { TodayView } from '../../../lib/messages/today-view.ts';
import type { TodayLink } from './today-link.ts';

/** The card of the moment, asked for anew when the page or the journal changed. @param at the reading of the page */
export function useToday(
  { read, onChange }: TodayLink,
  tab: () => number | null,
  at: string,
): { view: TodayView | 'waiting' | 'failed'; reload: () => void } {
  const [view, setView] = useState<TodayView | 'waiting' | 'failed'>('waiting');
  const request = useRef(0);
  const reload = useCallback(() => {
    const mine = ++request.current;
    const isNewest = () => mine === request.current;
    read(tab()).then(
      (card) => {
        if (isNewest()) setView(card);
      },
      () => {
        if (isNewest()) setView((before) => (before === 'waiting' ? 'failed' : before));
      },
    );
  }, [read, tab]);
  useEffect(() => {
    if (at !== '') reload();
    return () => {
      request.current += 1;
    };
  }, [reload, at]);
  useEffect(() => onChange(reload), [onChange, reload]);
  return { view, reload };
}

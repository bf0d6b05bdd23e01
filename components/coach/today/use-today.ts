import { useMemo } from 'react';
import type { TodayView } from '../../../lib/messages/today-view.ts';
import { type Asked, useAsked } from '../../ui/use-asked.ts';
import type { TodayLink } from './today-link.ts';

/** The card of the moment, asked for anew when the page or the journal changed. @param at the reading of the page */
export function useToday(
  { read, onChange }: TodayLink,
  tab: () => number | null,
  at: string,
): { view: Asked<TodayView>; reload: () => void } {
  const ask = useMemo(() => (at === '' ? null : () => read(tab())), [read, tab, at]);
  const { answer, reload } = useAsked(ask, onChange);
  return { view: answer, reload };
}

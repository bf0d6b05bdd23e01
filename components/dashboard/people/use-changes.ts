import { useCallback, useState } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import type { WayBack } from './people-link.ts';

/** What was done last. It stays until the next action. */
export interface Done {
  /** Changes with every action, so that the same words are said again. */
  count: number;
  say: string;
  /** null = there is none, or it failed. */
  back: WayBack | null;
}

/** Carries out what the user does, says what came of it, and takes it back. */
export function useChanges() {
  const t = usePageWords();
  const [done, setDone] = useState<Done | null>(null);
  const tell = useCallback(
    (say: string, back: WayBack | null) => setDone((before) => ({ count: (before?.count ?? 0) + 1, say, back })),
    [],
  );
  /** @param change answers with the way back, or with null where there is none */
  const carryOut = useCallback(
    async (change: Promise<WayBack | null>, say: string): Promise<boolean> => {
      try {
        tell(say, await change);
        return true;
      } catch {
        tell(t('people.failed'), null);
        return false;
      }
    },
    [t, tell],
  );
  const undo = useCallback((back: WayBack) => carryOut(back(), t('people.done.back')), [carryOut, t]);
  return { done, carryOut, undo };
}

export type Changes = ReturnType<typeof useChanges>;

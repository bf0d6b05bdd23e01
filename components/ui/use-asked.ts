import { useCallback, useEffect, useRef, useState } from 'react';

/** What was answered last; `waiting` before the first answer, `failed` where there never was one. */
export type Asked<Answer> = Answer | 'waiting' | 'failed';

/**
 * Asks the background, and asks anew when it tells of a change. An answer that another question overtook is dropped, and
 * a later failure leaves what stood there.
 * @param ask stays the same function as long as it asks for the same; null = nothing to ask yet
 * @param onChange tells of changes. Returns what ends it
 */
export function useAsked<Answer>(
  ask: (() => Promise<Answer>) | null,
  onChange: (listener: () => void) => () => void,
): { answer: Asked<Answer>; reload: () => void } {
  const [answer, setAnswer] = useState<Asked<Answer>>('waiting');
  const request = useRef(0);
  const reload = useCallback(() => {
    if (!ask) return;
    const mine = ++request.current;
    const take = (next: (before: Asked<Answer>) => Asked<Answer>) => {
      if (mine === request.current) setAnswer(next);
    };
    ask().then(
      (given) => take(() => given),
      () => take((before) => (before === 'waiting' ? 'failed' : before)),
    );
  }, [ask]);
  useEffect(() => {
    reload();
    const unhear = onChange(reload);
    return () => {
      request.current += 1;
      unhear();
    };
  }, [reload, onChange]);
  return { answer, reload };
}

import { useCallback, useMemo, useState } from 'react';
import { withPicked } from '../with-picked.ts';
import type { HandedMark } from './handover-link.ts';

/** Who of a handover is taken, by their places in it. */
export interface Ticks {
  /** Everybody who may be taken: all but those who were erased here. */
  possible: readonly number[];
  ticked: ReadonlySet<number>;
  /** Stays the same function, so that a long list need not be drawn anew for one tick. */
  tick: (places: readonly number[], on: boolean) => void;
}

/** At first everybody is ticked who may be taken. @param marks stay the same list */
export function useTicks(marks: readonly HandedMark[]): Ticks {
  const possible = useMemo(() => marks.flatMap(({ kind }, at) => (kind === 'erased' ? [] : [at])), [marks]);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(() => new Set(possible));
  const tick = useCallback(
    (places: readonly number[], on: boolean) => setTicked((before) => withPicked(before, places, on)),
    [],
  );
  return { possible, ticked, tick };
}

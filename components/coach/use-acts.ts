import { useCallback, useState } from 'react';
import { newId } from '../../lib/messages/uuid.ts';

/** What the user did last, until the next act. */
export interface LastAct {
  /** "Festgehalten: Anruf." */
  text: string;
  /** Whether it stands, or was taken back. */
  stands: boolean;
  /** Takes it back (`back`), or brings it back. */
  turn(back: boolean): Promise<void>;
}

export interface Acts {
  /** null = nothing was done yet. */
  last: LastAct | null;
  /** The latest attempt wrote nothing. */
  failed: boolean;
  /**
   * Does something to the journal under a new id.
   * @param text what is said of it afterwards
   * @returns whether it was done
   */
  perform(text: string, run: (act: string) => Promise<void>): Promise<boolean>;
  /** Does something that has two sides, like striking an entry. @param set `true` does it, `false` takes it back */
  toggle(text: string, set: (on: boolean) => Promise<void>): Promise<boolean>;
  /** Takes the last act back, or brings it back. */
  turn(): Promise<void>;
}

/** Acts, the last of which can be taken back. @param undo takes an act on the journal back (`on`) or brings it back */
export function useActs(undo: (act: string, on: boolean) => Promise<void>): Acts {
  const [last, setLast] = useState<LastAct | null>(null);
  const [failed, setFailed] = useState(false);
  const attempt = useCallback(async (run: () => Promise<void>, then: LastAct) => {
    try {
      await run();
      setLast(then);
      setFailed(false);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  }, []);
  const perform = useCallback(
    (text: string, run: (act: string) => Promise<void>) => {
      const act = newId();
      return attempt(() => run(act), { text, stands: true, turn: (back) => undo(act, back) });
    },
    [attempt, undo],
  );
  const toggle = useCallback(
    (text: string, set: (on: boolean) => Promise<void>) =>
      attempt(() => set(true), { text, stands: true, turn: (back) => set(!back) }),
    [attempt],
  );
  const turn = useCallback(async () => {
    if (last) await attempt(() => last.turn(last.stands), { ...last, stands: !last.stands });
  }, [attempt, last]);
  return { last, failed, perform, toggle, turn };
}

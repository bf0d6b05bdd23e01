import { useCallback, useState } from 'react';
import { newId } from '../../lib/messages/uuid.ts';

/** What the user did last to the journal. */
export interface LastAct {
  /** Whether it stands, or was taken back. */
  stands: boolean;
  act: string;
  /** "Festgehalten: Anruf" */
  text: string;
  /** It took an earlier act back. */
  strikes: boolean;
}

export interface Acts {
  /** Until the next act; null = nothing was done yet. */
  last: LastAct | null;
  /** The latest attempt wrote nothing. */
  failed: boolean;
  /**
   * @param text what is said of it afterwards
   * @param run does it, under this id
   * @returns whether it was done
   */
  perform(text: string, run: (act: string) => Promise<void>): Promise<boolean>;
  /** Takes an earlier act back. @param text what is said of it afterwards */
  strike(text: string, act: string): Promise<boolean>;
  /** Takes the last act back, or brings it back. */
  turn(): Promise<void>;
}

/** Acts on the journal, the last of which can be taken back. @param undo takes an act back (`on`) or brings it back */
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
      return attempt(() => run(act), { stands: true, act, text, strikes: false });
    },
    [attempt],
  );
  const strike = useCallback(
    (text: string, act: string) => attempt(() => undo(act, true), { stands: true, act, text, strikes: true }),
    [attempt, undo],
  );
  const turn = useCallback(async () => {
    if (last) await attempt(() => undo(last.act, last.stands !== last.strikes), { ...last, stands: !last.stands });
  }, [attempt, last, undo]);
  return { last, failed, perform, strike, turn };
}

import { useState } from 'react';
import type { WordKey } from '../../../lib/languages/word-key.ts';

/** What came of the last attempt, in words; none while nothing was tried. */
export function useAttempt() {
  const [said, setSaid] = useState<WordKey | null>(null);
  const [busy, setBusy] = useState(false);
  /** @param act says what came of it */
  const attempt = async (act: () => Promise<WordKey | null>) => {
    setSaid('lock.working');
    setBusy(true);
    try {
      setSaid(await act());
    } catch {
      setSaid('lock.failed');
    }
    setBusy(false);
  };
  return { said, setSaid, busy, attempt };
}

import { type ReactNode, useCallback, useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';

/** Tries to write something, and says so where it was not written. @returns the words for it, null while all went well */
export function useAttempt(t: Translate): { failed: ReactNode; attempt: (write: Promise<unknown>) => void } {
  const [hasFailed, setHasFailed] = useState(false);
  const attempt = useCallback((write: Promise<unknown>) => {
    write.then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  }, []);
  const failed = hasFailed ? (
    <p className="meta" role="alert">
      {t('act.failed')}
    </p>
  ) : null;
  return { failed, attempt };
}

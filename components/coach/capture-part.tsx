import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useCoach, useShell, useWords } from './coach-context.tsx';

/** An anonymized copy of the page, for a report; shown on a page of its own before anything is saved. */
export function CapturePart() {
  const t = useWords();
  const { capture } = useShell();
  const address = useCoach((state) => state.look?.address);
  const [failedAt, setFailedAt] = useState<string | null>(null);
  if (!address || !capture) return null;
  return (
    <section className="part" aria-label={t('capture.title')}>
      <h2>{t('capture.title')}</h2>
      <p className="meta">{t('capture.text')}</p>
      <div className="actions">
        <Button
          onClick={() =>
            void capture().then(
              () => setFailedAt(null),
              () => setFailedAt(address),
            )
          }
        >
          {t('capture.action')}
        </Button>
      </div>
      <p className="meta" role="status">
        {failedAt === address ? t('capture.failed') : ''}
      </p>
    </section>
  );
}

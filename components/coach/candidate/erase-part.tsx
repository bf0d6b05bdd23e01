import { useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { useAttempt } from './use-attempt.tsx';

interface EraseProps {
  t: Translate;
  isKept: boolean;
  /** Day on which it was done, in words; null = not now. */
  erasedOn: string | null;
  onErase: () => Promise<void>;
}

/** Erases what was written about the person, after a second click; what stays is a record without the person. */
export function ErasePart({ t, isKept, erasedOn, onErase }: EraseProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { failed, attempt } = useAttempt(t);
  if (!isKept && erasedOn === null) return null;
  return (
    <section className="part read-erase">
      <p role="status">{erasedOn === null ? '' : t('candidate.erased', { day: erasedOn })}</p>
      {failed}
      {isKept && !isAsking && <LinkButton onClick={() => setIsAsking(true)}>{t('candidate.erase')}</LinkButton>}
      {isKept && isAsking && (
        <>
          <p>{t('candidate.erase.text')}</p>
          <p className="actions">
            <Button
              kind="danger"
              onClick={() => {
                setIsAsking(false);
                attempt(onErase());
              }}
            >
              {t('candidate.erase.yes')}
            </Button>
            <LinkButton onClick={() => setIsAsking(false)}>{t('candidate.erase.no')}</LinkButton>
          </p>
        </>
      )}
    </section>
  );
}

import { useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { useAttempt } from './use-attempt.tsx';

/** What takes longer than that says so; anything shorter would only flicker. In milliseconds. */
const SLOW = 1_000;

interface EraseProps {
  t: Translate;
  isKept: boolean;
  /** Day on which it was done, in words; null = not now. */
  erasedOn: string | null;
  onErase: () => Promise<void>;
}

/** Erases what was written about the person, after a second click; what stays is a record without the person. */
export function ErasePart({ t, isKept, erasedOn, onErase }: EraseProps) {
  const [stage, setStage] = useState<'idle' | 'asking' | 'erasing' | 'slow'>('idle');
  const { failed, attempt } = useAttempt(t);
  if (!isKept && erasedOn === null) return null;
  const erase = () => {
    setStage('erasing');
    const slow = setTimeout(() => setStage('slow'), SLOW);
    const end = () => {
      clearTimeout(slow);
      setStage('idle');
    };
    attempt(onErase().finally(end));
  };
  const done = erasedOn === null ? '' : t('candidate.erased', { day: erasedOn });
  return (
    <section className="part read-erase">
      <p role="status">{stage === 'slow' ? t('people.erase.running', { count: 1 }) : done}</p>
      {failed}
      {isKept && stage === 'idle' && <LinkButton onClick={() => setStage('asking')}>{t('candidate.erase')}</LinkButton>}
      {isKept && stage === 'asking' && (
        <>
          <p>{t('candidate.erase.text')}</p>
          <p className="actions">
            <Button kind="danger" onClick={erase}>
              {t('candidate.erase.yes')}
            </Button>
            <LinkButton onClick={() => setStage('idle')}>{t('candidate.erase.no')}</LinkButton>
          </p>
        </>
      )}
    </section>
  );
}

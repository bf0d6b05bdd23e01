import { useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import { HAND_OVER_FORMATS, type HandOverFormat } from '../../../lib/messages/candidate-view.ts';
import { Button } from '../../ui/button.tsx';

interface HandOverProps {
  t: Translate;
  /** There is an own note. */
  isReady: boolean;
  onHandOver: (format: HandOverFormat) => Promise<void>;
}

/** The person as a file for an applicant system. */
export function HandOverPart({ t, isReady, onHandOver }: HandOverProps) {
  const [said, setSaid] = useState('');
  const hand = (format: HandOverFormat) =>
    onHandOver(format).then(
      () => setSaid(t('candidate.hand.done')),
      () => setSaid(t('candidate.hand.failed')),
    );
  return (
    <section className="part">
      <h2 className="label">{t('candidate.hand')}</h2>
      <p className="read-why">{t(isReady ? 'candidate.hand.text' : 'candidate.hand.first')}</p>
      {isReady && (
        <p className="actions">
          {HAND_OVER_FORMATS.map((format) => (
            <Button key={format} onClick={() => void hand(format)}>
              {t(`candidate.hand.${format}`)}
            </Button>
          ))}
        </p>
      )}
      <p className="meta" role="status">
        {said}
      </p>
    </section>
  );
}

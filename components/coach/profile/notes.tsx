import { useId, useState } from 'react';
import type { FindingView } from '../../../lib/messages/view.ts';
import { useWords } from '../coach-context.tsx';

/** One tap away: what the rule rests on, and how it looks done well and badly. One of the two at a time. */
export function Notes({ finding: { basis, good, bad } }: { finding: FindingView }) {
  const t = useWords();
  const [shown, setShown] = useState<'basis' | 'example' | null>(null);
  const region = useId();
  const toggle = (note: 'basis' | 'example') => ({
    className: 'note',
    'aria-expanded': shown === note,
    'aria-controls': region,
    onClick: () => setShown(shown === note ? null : note),
  });
  return (
    <div className="notes">
      <button type="button" {...toggle('basis')}>
        {t('basis.label', { basis: basis.label })}
      </button>
      <button type="button" {...toggle('example')}>
        {t('example.title')}
      </button>
      <div id={region}>
        {shown === 'basis' && <p className="note-text">{basis.source}</p>}
        {shown === 'example' && (
          <dl className="pair">
            <dt className="label">{t('example.good')}</dt>
            <dd>{good}</dd>
            <dt className="label">{t('example.bad')}</dt>
            <dd>{bad}</dd>
          </dl>
        )}
      </div>
    </div>
  );
}

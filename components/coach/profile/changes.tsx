import type { ChangesView } from '../../../lib/messages/view.ts';
import { useWords } from '../coach-context.tsx';

/** What became better or weaker since last time, said once and calmly. */
export function Changes({ changes: { since, better, worse } }: { changes: ChangesView }) {
  const t = useWords();
  return (
    <section className="changes">
      <h2 className="label">{t('changes.title', { since })}</h2>
      {better.length > 0 && (
        <p>
          <b>{t('changes.better')}</b> {better.join(', ')}
        </p>
      )}
      {worse.length > 0 && (
        <p>
          <b>{t('changes.worse')}</b> {worse.join(', ')}
        </p>
      )}
    </section>
  );
}

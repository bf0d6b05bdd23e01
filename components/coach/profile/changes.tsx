import type { ChangesView } from '../../../lib/messages/view.ts';
import { useWords } from '../coach-context.tsx';

/** What became better or weaker since last time, said once and calmly. */
export function Changes({ changes: { since, better, worse } }: { changes: ChangesView }) {
  const t = useWords();
  return (
    <div className="fold fold-plain changes">
      {better.length > 0 && (
        <p>
          <b>{t('changes.better', { since })}</b> {better.join(', ')}
        </p>
      )}
      {worse.length > 0 && (
        <p>
          <b>{t('changes.worse', { since })}</b> {worse.join(', ')}
        </p>
      )}
    </div>
  );
}

import type { AngleView } from '../../../lib/messages/idea-view.ts';
import { useIdeaContext } from './idea-context.tsx';

/** Why this idea, for this user, today; with the words of the page where it fits one, else that it comes from the plan. */
export function WhyToday({ idea: { why, evidence } }: { idea: AngleView }) {
  const { t } = useIdeaContext();
  return (
    <>
      <p className="idea-why">
        <b>{t(evidence.length > 0 ? 'idea.why.page' : 'idea.why.plan')}</b> {why.join(' ')}
      </p>
      {evidence.length > 0 && (
        <p className="meta idea-evidence">
          {t('idea.evidence')}{' '}
          {evidence.map((word) => (
            <q key={word} className="idea-word" dir="auto">
              {word}
            </q>
          ))}
        </p>
      )}
    </>
  );
}

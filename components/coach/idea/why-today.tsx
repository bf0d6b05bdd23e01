import type { AngleView } from '../../../lib/messages/idea-view.ts';
import { useIdeaContext } from './idea-context.tsx';

/** Why this idea, for this user, today; with the words of the page where it fits one, else that it comes from the plan. */
export function WhyToday({ idea: { why, quote } }: { idea: AngleView }) {
  const { t } = useIdeaContext();
  if (why.length === 0) return null;
  return (
    <>
      <p className="idea-why">
        <b>{t(quote !== null ? 'idea.why.page' : 'idea.why.plan')}</b> {why.join(' ')}
      </p>
      {quote !== null && (
        <blockquote className="quote idea-quote" dir="auto">
          {quote}
        </blockquote>
      )}
    </>
  );
}

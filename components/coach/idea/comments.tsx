import type { CommentView } from '../../../lib/messages/idea-view.ts';
import { FoldRow } from '../../ui/fold-row.tsx';
import { useIdeaContext } from './idea-context.tsx';

/** Three ways to answer the post in view, from the user's own work. */
export function Comments({ comments }: { comments: readonly CommentView[] }) {
  const { t } = useIdeaContext();
  if (comments.length === 0) return null;
  return (
    <FoldRow head={<b>{t('idea.comments')}</b>}>
      {comments.map(({ name, opening, question, quote, fact, leaveOut }) => (
        <section key={name} className="idea-answer">
          <h3>{name}</h3>
          {quote !== null && (
            <blockquote className="quote" dir="auto">
              {quote}
            </blockquote>
          )}
          <p className="idea-said">{opening}</p>
          <p>{question}</p>
          {fact && (
            <p className="meta">
              {fact.text} · {fact.source}
            </p>
          )}
          <p className="meta">{leaveOut}</p>
        </section>
      ))}
    </FoldRow>
  );
}

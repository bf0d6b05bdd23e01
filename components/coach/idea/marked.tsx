import { LinkButton } from '../../ui/button.tsx';
import { useIdeaContext, useIdeas } from './idea-context.tsx';
import { Reasons } from './reasons.tsx';

/** What was said of the last idea, with its undo; it stays until the next action. */
export function Marked() {
  const { t } = useIdeaContext();
  const marked = useIdeas((state) => state.marked);
  const mark = useIdeas((state) => state.mark);
  const undo = useIdeas((state) => state.undo);
  return (
    <div role="status" className="idea-status">
      {marked && marked.state !== 'open' && (
        <div className="idea-marked">
          <p>
            {t(`idea.marked.${marked.state}`, { title: marked.idea.card.title })}{' '}
            <LinkButton onClick={() => void undo()}>{t('idea.undo')}</LinkButton>
          </p>
          {marked.state === 'never' && <Reasons onReason={(reason) => void mark('never', reason)} />}
        </div>
      )}
    </div>
  );
}

import { FoldRow } from '../../ui/fold-row.tsx';
import { useIdeaContext, useIdeas } from './idea-context.tsx';
import { allOf } from './idea-store.ts';

/** The rest of what was found, one line each: first what fits the page, then what comes from the plan. */
export function OtherIdeas() {
  const { t } = useIdeaContext();
  const view = useIdeas((state) => state.view);
  const open = useIdeas((state) => state.open);
  const choose = useIdeas((state) => state.choose);
  const others = view ? allOf(view).filter(({ card }) => card.id !== open?.card.id) : [];
  if (others.length === 0) return null;
  return (
    <FoldRow head={<b>{t('idea.others', { n: others.length })}</b>}>
      <ul className="idea-others">
        {others.map((idea) => (
          <li key={idea.card.id}>
            <button type="button" className="idea-other" onClick={() => choose(idea)}>
              <b>{idea.card.title}</b>
              <span className="meta">
                {t(idea.quote !== null ? 'idea.other.page' : 'idea.other.plan', {
                  pattern: idea.card.pattern,
                  minutes: idea.card.minutes,
                })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </FoldRow>
  );
}

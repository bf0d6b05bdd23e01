import { useEffect, useRef } from 'react';
import { composeDraft } from '../../../lib/domain/angles/interview/compose-draft.ts';
import type { AngleView } from '../../../lib/messages/idea-view.ts';
import { LinkButton } from '../../ui/button.tsx';
import { useIdeaContext, useIdeas } from './idea-context.tsx';
import { Interview } from './interview.tsx';
import { WhyToday } from './why-today.tsx';

/** One idea, from the reason for it to the draft. */
export function OpenIdea({ idea }: { idea: AngleView }) {
  const { t, onCheck } = useIdeaContext();
  const { card, later } = idea;
  const work = useIdeas((state) => state.work) ?? idea.work;
  const text = composeDraft(card, work);
  const write = useIdeas((state) => state.write);
  const mark = useIdeas((state) => state.mark);
  const chosen = useIdeas((state) => state.chosen);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (chosen) heading.current?.focus();
  }, [chosen]);
  return (
    <article aria-labelledby="idea-title">
      <header className="lead">
        <h1 className="head" id="idea-title" tabIndex={-1} ref={heading}>
          {card.title}
        </h1>
        <p className="meta idea-from">{t('idea.from', { theme: card.theme, minutes: card.minutes })}</p>
        <WhyToday idea={idea} />
      </header>
      <Interview card={card} work={work} later={later} onChange={write}>
        {text !== '' && <LinkButton onClick={() => onCheck(text)}>{t('idea.check')}</LinkButton>}
        <LinkButton onClick={() => void mark('used')}>{t('idea.used')}</LinkButton>
        <LinkButton onClick={() => void mark('later')}>{t('idea.later')}</LinkButton>
        <LinkButton onClick={() => void mark('never')}>{t('idea.never')}</LinkButton>
      </Interview>
    </article>
  );
}

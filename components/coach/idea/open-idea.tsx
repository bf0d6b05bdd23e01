import { useEffect, useRef } from 'react';
import type { AngleView, IdeaWork } from '../../../lib/messages/idea-view.ts';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Draft } from './draft.tsx';
import { Facts } from './facts.tsx';
import { useIdeaContext, useIdeas } from './idea-context.tsx';
import { WhyToday } from './why-today.tsx';

/** One idea, from the reason for it to the draft. */
export function OpenIdea({ idea }: { idea: AngleView }) {
  const { t } = useIdeaContext();
  const { card } = idea;
  const work = useIdeas((state) => state.work) ?? idea.work;
  const write = useIdeas((state) => state.write);
  const chosen = useIdeas((state) => state.chosen);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (chosen) heading.current?.focus();
  }, [chosen]);
  const change = (part: Partial<IdeaWork>) => write({ ...work, ...part });
  const answer = (at: number, text: string) => {
    const answers: IdeaWork['answers'] = [...work.answers];
    answers[at] = text;
    change({ answers });
  };
  return (
    <article aria-labelledby="idea-title">
      <header className="lead">
        <h1 className="head" id="idea-title" tabIndex={-1} ref={heading}>
          {card.title}
        </h1>
        <p className="meta idea-from">{t('idea.from', { theme: card.theme, minutes: card.minutes })}</p>
        <WhyToday idea={idea} />
      </header>
      <section className="part" aria-label={t('idea.opening')}>
        <Choices
          name={t('idea.opening')}
          shape="column"
          value={work.withOpening ? 'offered' : 'own'}
          onChange={(choice) => change({ withOpening: choice === 'offered' })}
          choices={[
            { value: 'offered', label: card.opening, lang: card.side },
            { value: 'own', label: t('idea.opening.own') },
          ]}
        />
      </section>
      <section className="part idea-questions">
        <h2 className="label">{t('idea.questions')}</h2>
        {card.questions.map((question, at) => (
          <Field
            key={question}
            label={`${at + 1}  ${question}`}
            value={work.answers[at] ?? ''}
            lines={2}
            onChange={(text) => answer(at, text)}
          />
        ))}
      </section>
      <Facts idea={idea} ticked={work.facts} onTick={(facts) => change({ facts })} />
      <Draft card={card} work={work} />
    </article>
  );
}

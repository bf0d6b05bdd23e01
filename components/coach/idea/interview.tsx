import type { ReactNode } from 'react';
import type { IdeaCard, IdeaWork, LaterFact } from '../../../lib/messages/idea-view.ts';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Draft } from './draft.tsx';
import { Facts } from './facts.tsx';
import { useIdeaWords } from './idea-context.tsx';

interface InterviewProps {
  card: IdeaCard;
  work: IdeaWork;
  later?: readonly LaterFact[];
  onChange: (work: IdeaWork) => void;
  /** What can be done with the idea, beside copying its draft. */
  children: ReactNode;
}

const NONE: readonly LaterFact[] = [];

/** From the first sentence over three questions to the draft. */
export function Interview({ card, work, later = NONE, onChange, children }: InterviewProps) {
  const { t } = useIdeaWords();
  const change = (part: Partial<IdeaWork>) => onChange({ ...work, ...part });
  const answer = (at: number, text: string) => {
    const answers: IdeaWork['answers'] = [...work.answers];
    answers[at] = text;
    change({ answers });
  };
  return (
    <>
      {card.opening !== '' && (
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
      )}
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
      <Facts card={card} later={later} ticked={work.facts} onTick={(facts) => change({ facts })} />
      <Draft card={card} work={work}>
        {children}
      </Draft>
    </>
  );
}

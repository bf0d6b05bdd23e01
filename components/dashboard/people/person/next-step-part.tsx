import { useState } from 'react';
import { usePageWords } from '../../../settings/page-context.tsx';
import { LinkButton } from '../../../ui/button.tsx';
import { StepActions } from '../step-actions.tsx';
import { StepWords } from '../step-words.tsx';
import { Part } from './part.tsx';
import type { PersonPartProps } from './person-part.ts';
import { StepForm } from './step-form.tsx';

/** What comes next with somebody: to be done, put off, or written anew. */
export function NextStepPart({ link, person, changes }: PersonPartProps) {
  const t = usePageWords();
  const [writing, setWriting] = useState(false);
  const { next } = person;
  if (writing || next === null) {
    return (
      <Part title={t('step.title')}>
        {next === null && !writing && <p className="meta">{t('step.none')}</p>}
        <StepForm
          key={next?.what ?? ''}
          step={next}
          onCancel={next === null ? null : () => setWriting(false)}
          onSave={async (step) => {
            const saved = link.edit([person.key], { field: 'next', value: step });
            await changes.carryOut(saved, t('step.said.saved', { what: step.what }));
            setWriting(false);
          }}
        />
      </Part>
    );
  }
  return (
    <Part title={t('step.title')}>
      <StepWords step={next} />
      <p className="actions">
        <StepActions link={link} person={person} step={next} changes={changes} />
        <LinkButton onClick={() => setWriting(true)}>{t('step.change')}</LinkButton>
      </p>
    </Part>
  );
}

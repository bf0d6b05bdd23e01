import { type FormEvent, useState } from 'react';
import type { NextStep } from '../../../../lib/domain/journal/event.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';

/** As long as the journal takes. */
const LONGEST = 300;

interface StepFormProps {
  /** What stands there; null = nothing yet. */
  step: NextStep | null;
  onSave: (step: NextStep) => void;
  onCancel: (() => void) | null;
}

/** What, by when, and why now; only the first is needed. */
export function StepForm({ step, onSave, onCancel }: StepFormProps) {
  const t = usePageWords();
  const [what, setWhat] = useState(step?.what ?? '');
  const [day, setDay] = useState(step?.day ?? '');
  const [why, setWhy] = useState(step?.why ?? '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const said = what.trim();
    if (said !== '') onSave({ what: said, day: day || null, why: why.trim() || null });
  };
  return (
    <form className="step-form" onSubmit={save}>
      <Field label={t('step.what')} longest={LONGEST} value={what} onChange={setWhat} />
      <Field label={t('step.day')} kind="date" voice="plain" value={day} onChange={setDay} />
      <Field label={t('step.why')} longest={LONGEST} value={why} onChange={setWhy} />
      <p className="actions">
        <Button submits disabled={what.trim() === ''}>
          {t('step.save')}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('step.cancel')}</Button>}
      </p>
    </form>
  );
}

import type { NextStep } from '../../../lib/domain/journal/event.ts';
import { addDays } from '../../../lib/domain/present-use/days.ts';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { dayOf, useDays } from '../days.ts';
import type { PeopleLink } from './people-link.ts';
import type { Changes } from './use-changes.ts';

interface StepActionsProps {
  link: PeopleLink;
  person: Pick<PersonLineView, 'key' | 'name'>;
  step: NextStep;
  changes: Changes;
}

/** Done, or a week later; either can be taken back. */
export function StepActions({ link, person: { key, name }, step, changes }: StepActionsProps) {
  const t = usePageWords();
  const dayName = useDays();
  const { what } = step;
  const done = () =>
    void changes.carryOut(link.edit([key], { field: 'next', value: null }), t('step.said.done', { what }));
  const later = () => {
    const day = weekLater(step.day, dayOf(new Date()));
    const moved = link.edit([key], { field: 'next', value: { ...step, day } });
    void changes.carryOut(moved, t('step.said.moved', { what, day: dayName(day) }));
  };
  return (
    <>
      <Button aria-label={t('step.done.name', { name, what })} onClick={done}>
        {t('step.done')}
      </Button>
      <LinkButton aria-label={t('step.later.name', { name, what })} onClick={later}>
        {t('step.later')}
      </LinkButton>
    </>
  );
}

/** A week after the day it was for, or after today where that day is behind. */
const weekLater = (day: string | null, today: string): string => addDays(day !== null && day > today ? day : today, 7);

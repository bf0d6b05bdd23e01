import { useRef } from 'react';
import type { NextStep } from '../../../lib/domain/journal/event.ts';
import type { Meeting } from '../../../lib/domain/journal/meetings/meeting.ts';
import { isPlanned, meetingStep } from '../../../lib/domain/journal/meetings/meeting-step.ts';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button } from '../../ui/button.tsx';
import { DoneLine } from '../people/done-line.tsx';
import { StepWords } from '../people/step-words.tsx';
import { useChanges } from '../people/use-changes.ts';
import type { MeetingsLink } from './meetings-link.ts';
import { useTimeWords } from './time-words.ts';

interface StepProps {
  link: MeetingsLink;
  meeting: Meeting;
  person: Pick<PersonLineView, 'key' | 'name'>;
  next: NextStep | null;
  /** The step is kept now, or what stood there before is again. */
  onNext: (next: NextStep | null) => void;
}

/** What comes next with somebody, and the meeting as that step: one press, with the way back. */
export function MeetingStep({ link, meeting, person: { key, name }, next, onNext }: StepProps) {
  const t = usePageWords();
  const changes = useChanges();
  const time = useTimeWords();
  const section = useRef<HTMLElement>(null);
  const step = meetingStep(meeting, {
    what: (title) => (title === '' ? t('meetings.step.untitled') : t('meetings.step.what', { title })),
    why: t('meetings.step.why', { time: time(meeting) }),
  });
  const take = async () => {
    const kept = link.edit([key], { field: 'next', value: step }).then((back) => async () => {
      await back();
      onNext(next);
      return null;
    });
    if (await changes.carryOut(kept, t('step.said.saved', { what: step.what }))) onNext(step);
    // The button goes; what was reached by keyboard goes on from here.
    section.current?.focus();
  };
  const label = t(next === null ? 'meetings.step.take' : 'meetings.step.instead');
  return (
    <section
      className={next === null ? 'part meeting-step open' : 'part meeting-step'}
      aria-label={t('step.title')}
      tabIndex={-1}
      ref={section}
    >
      <h2 className="label">{t('step.title')}</h2>
      {next && <StepWords step={next} />}
      {!isPlanned(step, next) && (
        <p className="actions">
          <Button aria-label={`${label}: ${step.what}, ${name}`} onClick={() => void take()}>
            {label}
          </Button>
        </p>
      )}
      <DoneLine changes={changes} />
    </section>
  );
}

import { type ReactNode, useCallback } from 'react';
import type { NextStep } from '../../../lib/domain/journal/event.ts';
import type { Meeting } from '../../../lib/domain/journal/meetings/meeting.ts';
import { networkName } from '../../../lib/domain/profile/network-names.ts';
import { hasProfile, profileAddress } from '../../../lib/domain/profile/profile-path.ts';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import type { MeetingPersonView } from '../../../lib/messages/meeting-view.ts';
import { PreparationView } from '../../coach/conversation/preparation-view.tsx';
import { usePageWords } from '../../settings/page-context.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { useDays } from '../days.ts';
import { LastTime } from './last-time.tsx';
import { MeetingStep } from './meeting-step.tsx';
import type { MeetingsLink } from './meetings-link.ts';
import { pageId } from './picks.ts';
import { useTimeWords } from './time-words.ts';

interface PersonProps {
  link: MeetingsLink;
  meeting: Meeting;
  person: PersonLineView;
  /** What comes next, where it was said since the record was read; else left out. */
  next: NextStep | null | undefined;
  onNext: (next: NextStep | null) => void;
}

/** One page to read before a meeting: what was, what was promised, and what there is to talk about. */
export function MeetingPerson({ link, meeting, person, next, onNext }: PersonProps) {
  const { key, name, position, company } = person;
  const t = usePageWords();
  const day = useDays();
  const ask = useCallback(() => link.prepare(key), [link, key]);
  const { answer } = useAsked(ask, never);
  const about = [position, company].filter((part) => part !== null).join(', ');
  const time = useTimeWords();
  const when = [day(meeting.day), time(meeting), meeting.place].filter(Boolean).join(' · ');
  return (
    <article className="prepared meeting-person" id={pageId(meeting.id, key)} tabIndex={-1} aria-label={name}>
      <header className="room-head">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {about !== '' && <p>{about}</p>}
        <p className="meta">
          {when}
          {meeting.title !== '' && <bdi> · {meeting.title}</bdi>}
        </p>
      </header>
      {answer === 'failed' && <p role="alert">{t('notes.failed')}</p>}
      {answer === null && <p>{t('person.gone')}</p>}
      {typeof answer === 'object' && answer !== null && (
        <Known view={answer}>
          <MeetingStep
            link={link}
            meeting={meeting}
            person={person}
            next={next === undefined ? answer.record.next : next}
            onNext={onNext}
          />
        </Known>
      )}
    </article>
  );
}

/** The file is what it is; a page that stands there does not change under whoever reads it. */
const never = () => () => {};

function Known({ view: { record, kept }, children }: { view: MeetingPersonView; children: ReactNode }) {
  const t = usePageWords();
  const day = useDays();
  const profile = record.keys.find(hasProfile);
  return (
    <>
      <LastTime record={record} />
      {children}
      {kept ? (
        <PreparationView
          preparation={kept.preparation}
          t={t}
          level={2}
          note={t('meetings.kept', { day: day(kept.day) })}
        />
      ) : (
        <section className="part">
          <p>{t('meetings.unread-profile')}</p>
          {profile !== undefined && (
            <p>
              <a className="link" href={profileAddress(profile)} rel="noreferrer" target="_blank">
                {t('person.profile', { network: networkName(profile) })}
              </a>
            </p>
          )}
        </section>
      )}
    </>
  );
}

import { useState } from 'react';
import type { NextStep } from '../../../lib/domain/journal/event.ts';
import { addDays } from '../../../lib/domain/present-use/days.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { dayOf, useDays } from '../days.ts';
import { MeetingEntry } from './meeting-entry.tsx';
import { MeetingPerson } from './meeting-person.tsx';
import type { MeetingsLink, OpenedCalendar } from './meetings-link.ts';
import { choiceKey, type Picks, peopleOf } from './picks.ts';

/** What comes next with whom, where it was said in this room: by key. */
type Steps = Readonly<Record<string, NextStep | null>>;

interface DaysProps {
  link: MeetingsLink;
  calendar: OpenedCalendar;
  /** Goes back to where a file is picked. */
  onAgain: () => void;
}

/** The meetings day by day with whom they are, and below them one page for each person. */
export function CalendarDays({ link, calendar: { meetings, unread }, onAgain }: DaysProps) {
  const t = usePageWords();
  const dayName = useDays();
  const [picks, setPicks] = useState<Picks>({});
  const [steps, setSteps] = useState<Steps>({});
  const [today] = useState(() => dayOf(new Date()));
  const pages = meetings.flatMap((found) => peopleOf(found, picks).map((person) => ({ found, person })));
  const days = [
    { day: today, title: t('meetings.today') },
    { day: addDays(today, 1), title: t('meetings.tomorrow') },
  ];
  return (
    <>
      <div className="meeting-days">
        {days.map(({ day, title }) => {
          const some = meetings.filter(({ meeting }) => meeting.day === day);
          return (
            <section key={day} aria-label={title} className="meeting-day">
              <h2>
                {title} <span className="meeting-date">{dayName(day)}</span>
              </h2>
              {some.length === 0 && <p className="meta">{t('meetings.none')}</p>}
              <ul>
                {some.map((found) => (
                  <MeetingEntry
                    key={found.meeting.id}
                    found={found}
                    picks={picks}
                    onPick={(at, key) => setPicks({ ...picks, [choiceKey(found, at)]: key })}
                  />
                ))}
              </ul>
            </section>
          );
        })}
        {unread > 0 && <p className="meta">{t('meetings.unread', { n: unread })}</p>}
        <p className="actions">
          {pages.length > 0 && (
            <Button kind="primary" onClick={() => print()}>
              {t('meetings.print', { n: pages.length })}
            </Button>
          )}
          <LinkButton onClick={onAgain}>{t('meetings.again')}</LinkButton>
        </p>
      </div>
      {pages.map(({ found: { meeting }, person }) => (
        <MeetingPerson
          key={`${meeting.id} ${person.key}`}
          link={link}
          meeting={meeting}
          person={person}
          next={steps[person.key]}
          onNext={(next) => setSteps((before) => ({ ...before, [person.key]: next }))}
        />
      ))}
    </>
  );
}

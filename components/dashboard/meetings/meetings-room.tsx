import { useRef, useState } from 'react';
import conversationStyles from '../../coach/conversation/conversation.css?inline';
import { usePageWords } from '../../settings/page-context.tsx';
import { DropZone } from '../drop-zone.tsx';
import records from '../people/records.css?inline';
import useStyles from '../use/use.css?inline';
import { CalendarDays } from './calendar-days.tsx';
import styles from './meetings.css?inline';
import type { MeetingsLink, OpenedCalendar } from './meetings-link.ts';

/** Prepares the meetings of today and tomorrow with people in the journal, from a calendar file. In memory only. */
export default function MeetingsRoom({ link }: { link: MeetingsLink }) {
  const t = usePageWords();
  const [said, setSaid] = useState('');
  const [calendar, setCalendar] = useState<{ turn: number; opened: OpenedCalendar } | null>(null);
  const turn = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = async (file: File) => {
    turn.current += 1;
    const mine = turn.current;
    setCalendar(null);
    setSaid(t('meetings.opening'));
    const answer = await link.open(file).catch(() => null);
    // Whoever picked another file meanwhile wants that one.
    if (mine !== turn.current) return;
    if (answer?.ok) {
      setCalendar({ turn: mine, opened: answer.calendar });
      setSaid('');
    } else setSaid(t(answer?.why ?? 'meetings.no.read'));
  };
  const restart = () => {
    setCalendar(null);
    heading.current?.focus();
  };
  return (
    <div className="meetings">
      <style>{`${records}${useStyles}${conversationStyles}${styles}`}</style>
      <header className="room-head">
        <h1 tabIndex={-1} ref={heading}>
          {t('meetings.title')}
        </h1>
        <p className="meta">{t('meetings.lead')}</p>
      </header>
      {calendar === null && (
        <DropZone
          name={t('meetings.file')}
          choose={t('meetings.choose')}
          hint={t('meetings.drop')}
          accept=".ics,.ical,.ifb,.icalendar,text/calendar"
          onFile={(file) => void open(file)}
        />
      )}
      <p className="meetings-said" role="status">
        {said}
      </p>
      {calendar && <CalendarDays key={calendar.turn} link={link} calendar={calendar.opened} onAgain={restart} />}
    </div>
  );
}

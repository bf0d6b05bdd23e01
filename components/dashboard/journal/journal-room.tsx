import { usePageWords, useSettings } from '../../settings/page-context.tsx';
import type { DashboardLink } from '../dashboard-link.ts';
import { useDays } from '../days.ts';
import { DoneLine } from '../people/done-line.tsx';
import styles from '../people/records.css?inline';
import { useChanges } from '../people/use-changes.ts';
import { BackupReminder } from './backup-reminder.tsx';
import goalStyles from './goals/goals.css?inline';
import { GoalsPart } from './goals/goals-part.tsx';
import columnStyles from './journal.css?inline';
import { Steps } from './steps.tsx';
import { Timeline } from './timeline.tsx';

type RoomLink = Pick<DashboardLink, 'people' | 'saveFile'>;

/** What was and what comes next, with whomever. */
export default function JournalRoom({ link: { people: link, saveFile } }: { link: RoomLink }) {
  const t = usePageWords();
  const { language, lastBackup } = useSettings();
  const day = useDays();
  const changes = useChanges();
  return (
    <div className="people-room">
      <style>{[styles, goalStyles, columnStyles].join('\n')}</style>
      <header className="room-head">
        <h1>{t('timeline.title')}</h1>
        <p className="meta">
          {t('timeline.lead')} {lastBackup !== '' && t('backup.last', { day: day(lastBackup) })}
        </p>
      </header>
      <BackupReminder link={link} />
      <DoneLine changes={changes} />
      <GoalsPart link={link} />
      <div className="person-columns journal-columns">
        <Steps link={link} changes={changes} saveFile={saveFile} />
        <Timeline key={language} link={link} changes={changes} />
      </div>
    </div>
  );
}

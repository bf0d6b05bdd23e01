import { type ReactNode, useCallback, useState } from 'react';
import { isBackupDue, mayRemind, putOffUntil } from '../../../lib/domain/journal/backup-reminder.ts';
import { usePageState, usePageWords, useSettings } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { useFocusOnArrival } from '../../ui/focus-on-arrival.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { BACKUP_ADDRESS } from '../backup-address.ts';
import { dayOf, useDays } from '../days.ts';
import type { PeopleLink } from '../people/people-link.ts';

/** Says that it is time for a backup, when it is; can be put off and switched off, either with a way back. */
export function BackupReminder({ link }: { link: PeopleLink }) {
  const t = usePageWords();
  const day = useDays();
  const settings = useSettings();
  const { lastBackup } = settings;
  const change = usePageState((state) => state.change);
  const [said, setSaid] = useState('');
  const today = dayOf(new Date());
  const ask = useCallback(() => link.entriesSince(lastBackup || null), [link, lastBackup]);
  const { answer } = useAsked(mayRemind(settings, today) ? ask : null, link.onChange);
  const choose = (choice: Parameters<typeof change>[0], words: string) => {
    setSaid(words);
    void change(choice);
  };
  if (said !== '') {
    const back = () => choose({ backupPutOff: '', backupReminder: true }, '');
    return (
      <Chosen>
        {said} <LinkButton onClick={back}>{t('people.undo')}</LinkButton>
      </Chosen>
    );
  }
  if (typeof answer === 'string' || !isBackupDue(settings, answer, today)) return null;
  const until = putOffUntil(today);
  const counted = { count: answer.count, more: answer.isAll ? 'no' : 'yes' };
  return (
    <aside className="backup-due done-line" aria-label={t('backup.title')}>
      <p>
        {lastBackup === ''
          ? t('backup.due.never', counted)
          : t('backup.due.since', { ...counted, day: day(lastBackup) })}
      </p>
      <p className="actions">
        <a className="link" href={BACKUP_ADDRESS}>
          {t('backup.due.way')}
        </a>
        <LinkButton onClick={() => choose({ backupPutOff: until }, t('backup.due.later.said', { day: day(until) }))}>
          {t('backup.due.later')}
        </LinkButton>
        <LinkButton onClick={() => choose({ backupReminder: false }, t('backup.due.off.said'))}>
          {t('backup.due.off')}
        </LinkButton>
      </p>
    </aside>
  );
}

/** What was chosen stands where it was chosen. */
function Chosen({ children }: { children: ReactNode }) {
  const place = useFocusOnArrival<HTMLParagraphElement>();
  return (
    <p className="done-line" role="status" tabIndex={-1} ref={place}>
      {children}
    </p>
  );
}

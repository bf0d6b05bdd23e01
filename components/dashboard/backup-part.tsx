import { type ChangeEvent, useRef, useState } from 'react';
import { usePageState, usePageWords, useSettings } from '../settings/page-context.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import { BACKUP_ADDRESS, useComingTo } from './backup-address.ts';
import type { DashboardLink } from './dashboard-link.ts';
import { dayOf, useDays } from './days.ts';

/** Characters that a passphrase of a file has at least. */
export const SHORTEST_PASSPHRASE = 12;

/** The journal as a file, and back. The passphrase stands there to be read, so that nobody locks with a slip. */
export function BackupPart({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const { lastBackup, backupReminder } = useSettings();
  const place = useComingTo(BACKUP_ADDRESS);
  const change = usePageState((state) => state.change);
  const day = useDays();
  const input = useRef<HTMLInputElement>(null);
  const attempt = async (act: () => Promise<string>) => {
    setSaid(t('backup.working'));
    try {
      setSaid(await act());
    } catch {
      setSaid(t('backup.failed'));
    }
  };
  const save = async (secret: string | null) => {
    const count = await link.saveBackup(secret);
    await change({ lastBackup: dayOf(new Date()) });
    return t('backup.saved', { count });
  };
  const restore = async (file: File) => {
    const answer = await link.restoreBackup(file, passphrase);
    return answer.ok ? t('backup.restored', { count: answer.lines }) : t(answer.why);
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) void attempt(() => restore(file));
    // The same file can be chosen again.
    currentTarget.value = '';
  };
  const lock = () => {
    if (passphrase.length < SHORTEST_PASSPHRASE) setSaid(t('backup.short'));
    else void attempt(() => save(passphrase));
  };
  return (
    <div className="fields" ref={place} tabIndex={-1}>
      <p className="meta">{lastBackup === '' ? t('backup.never') : t('backup.last', { day: day(lastBackup) })}</p>
      <Field
        label={t('backup.passphrase')}
        hint={t('backup.passphrase.hint')}
        voice="plain"
        value={passphrase}
        onChange={setPassphrase}
      />
      <p className="actions">
        <Button onClick={lock}>{t('backup.save')}</Button>
        <Button onClick={() => void attempt(() => save(null))}>{t('backup.plain')}</Button>
        <Button onClick={() => input.current?.click()}>{t('backup.restore')}</Button>
      </p>
      <input ref={input} type="file" accept=".age,.json" hidden aria-label={t('backup.restore')} onChange={choose} />
      <p role="status">{said}</p>
      <Switch
        label={t('backup.remind')}
        text={t('backup.remind.text')}
        on={backupReminder}
        onChange={(on) => void change({ backupReminder: on, backupPutOff: '' })}
      />
    </div>
  );
}

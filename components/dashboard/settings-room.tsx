import { AccessList } from '../settings/access-list.tsx';
import { LanguageChoice, RoleChoice, StandChoice } from '../settings/choose.tsx';
import { DataFlow } from '../settings/data-flow.tsx';
import { NoticingChoice } from '../settings/noticing-choice.tsx';
import { usePageState, usePageWords, useSettings } from '../settings/page-context.tsx';
import { Terms } from '../settings/terms.tsx';
import { Step } from '../welcome/step.tsx';
import { BackupPart } from './backup-part.tsx';
import { CompanyFields } from './company-fields.tsx';
import type { DashboardLink } from './dashboard-link.ts';
import { DeleteEverything } from './delete-everything.tsx';
import { LastingStorage } from './lasting-storage.tsx';
import { LockPart } from './lock/lock-part.tsx';
import { CareerEntry, GenderChoice, HandleSwitch, ThemeChoice } from './preferences.tsx';
import { ReadingTables } from './reading-tables.tsx';
import { RetentionPart } from './retention-part.tsx';

/** Everything that can be set, in one page; saved at once. */
export function SettingsRoom({ link }: { link: DashboardLink }) {
  const t = usePageWords();
  const { stand } = useSettings();
  const saving = usePageState((state) => state.saving);
  return (
    <>
      <header className="room-head">
        <h1>{t('room.settings')}</h1>
        <p className="meta" role="status">
          {saving === 'idle' && t('settings.lead')}
          {saving === 'saved' && t('settings.saved')}
          {saving === 'failed' && t('settings.unsaved')}
        </p>
      </header>
      <Step title={t('role.title')} text={t('role.text')}>
        <RoleChoice />
        <CareerEntry />
      </Step>
      <Step title={t('language.title')}>
        <LanguageChoice />
        <GenderChoice />
      </Step>
      <Step title={t('settings.company')} text={t('settings.company.text')}>
        <CompanyFields />
      </Step>
      <Step title={t('stand.title')} text={t('stand.text')}>
        <StandChoice />
        <Terms />
        <HandleSwitch />
      </Step>
      <Step title={t('access.title')} text={t(stand === 'in-page' ? 'access.text.in-page' : 'access.text.beside')}>
        <AccessList />
      </Step>
      <Step title={t('noticing.title')} text={t('noticing.text')}>
        <NoticingChoice />
      </Step>
      <Step title={t('settings.theme')}>
        <ThemeChoice />
      </Step>
      <Step title={t('tables.title')} text={t('tables.text')}>
        <ReadingTables link={link} />
      </Step>
      <Step title={t('data.title')}>
        <DataFlow />
      </Step>
      <Step title={t('backup.title')} text={t('backup.text')}>
        <BackupPart link={link} />
        <LastingStorage />
      </Step>
      <Step title={t('lock.title')} text={t('lock.text')}>
        <LockPart link={link.lock} />
      </Step>
      <Step title={t('retention.title')} text={t('retention.text')}>
        <RetentionPart />
      </Step>
      <Step title={t('delete.title')} text={t('delete.text')}>
        <DeleteEverything link={link} />
      </Step>
    </>
  );
}

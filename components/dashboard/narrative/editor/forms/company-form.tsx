import { usePageWords } from '../../../../settings/page-context.tsx';
import { PlainField } from '../plain-field.tsx';
import { PROSE, TextField } from '../text-field.tsx';
import { GoalEntries } from './goal-entries.tsx';

/** Who the company is, what for, and what it wants to reach together. */
export function CompanyForm() {
  const t = usePageWords();
  return (
    <>
      <PlainField path={['company', 'name']} label={t('editor.company.name')} hint={t('editor.company.name.hint')} />
      <TextField
        path={['company', 'about']}
        label={t('editor.company.about')}
        hint={t('editor.company.about.hint')}
        lines={3}
        most={PROSE}
      />
      <TextField
        path={['purpose']}
        label={t('editor.purpose')}
        hint={t('editor.purpose.hint')}
        lines={2}
        most={PROSE}
      />
      <GoalEntries />
    </>
  );
}

import type { FieldPath } from '../../../../../lib/domain/narrative/fault.ts';
import { AREAS } from '../../../../../lib/domain/narrative/fields.ts';
import { usePageWords } from '../../../../settings/page-context.tsx';
import { textAt } from '../draft-path.ts';
import { Entries } from '../entries.tsx';
import { newId } from '../new-entry.ts';
import { PickField } from '../pick-field.tsx';
import { PlainField } from '../plain-field.tsx';
import { useSaid } from '../said-at.ts';
import { TextField } from '../text-field.tsx';

/** Goals that branding, sales and HR share. */
export function GoalEntries() {
  const t = usePageWords();
  const said = useSaid();
  const areas = AREAS.map((value) => ({ value, label: t(`narrative.area.${value}`) }));
  return (
    <Entries
      path={['goals']}
      title={t('narrative.goals')}
      hint={t('editor.goals.hint')}
      add={t('editor.goals.add')}
      blank={(others) => ({ id: newId('goal', others), area: 'branding', period: {} })}
      head={(_path, entry) => ({
        name: said(entry, 'aim'),
        meta: areas.find(({ value }) => value === textAt(entry, ['area']))?.label,
      })}
    >
      {(path) => <GoalForm path={path} areas={areas} />}
    </Entries>
  );
}

function GoalForm({ path, areas }: { path: FieldPath; areas: { value: string; label: string }[] }) {
  const t = usePageWords();
  return (
    <>
      <PickField path={[...path, 'area']} label={t('editor.goal.area')} choices={areas} />
      <TextField path={[...path, 'aim']} label={t('editor.goal.aim')} hint={t('editor.goal.aim.hint')} />
      <TextField path={[...path, 'measure']} label={t('editor.goal.measure')} hint={t('editor.goal.measure.hint')} />
      <div className="editor-row">
        <PlainField path={[...path, 'start']} label={t('editor.goal.start')} kind="number" />
        <PlainField path={[...path, 'target']} label={t('editor.goal.target')} kind="number" />
      </div>
      <div className="editor-row">
        <PlainField path={[...path, 'period', 'from']} label={t('editor.from')} kind="date" />
        <PlainField path={[...path, 'period', 'until']} label={t('editor.until')} kind="date" />
      </div>
      <div className="editor-row">
        <PlainField path={[...path, 'current', 'value']} label={t('editor.goal.value')} kind="number" />
        <PlainField path={[...path, 'current', 'on']} label={t('editor.goal.on')} kind="date" />
      </div>
    </>
  );
}

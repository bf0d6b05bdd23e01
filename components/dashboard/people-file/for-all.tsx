import { PERSON_ROLES, type PersonRole } from '../../../lib/domain/journal/event.ts';
import { monthsKept } from '../../../lib/domain/journal/retention.ts';
import { usePageWords, useSettings } from '../../settings/page-context.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useRoleName } from '../people/use-role-name.ts';
import type { ForAllValue } from './for-all-value.ts';

interface ForAllProps {
  value: ForAllValue;
  onChange: (value: ForAllValue) => void;
}

/** Role, tags and contact fields for everybody in the file, and what follows from the role. */
export function ForAll({ value, onChange }: ForAllProps) {
  const t = usePageWords();
  const roleName = useRoleName();
  const { monthsKept: chosen } = useSettings();
  const { contacts, role, tags } = value;
  const months = monthsKept(role === '' ? null : role, chosen);
  return (
    <section className="file-part">
      <h2 className="head">{t('bring.all')}</h2>
      <p className="meta">{t('bring.all.text')}</p>
      <div className="for-all">
        <div>
          <Select<PersonRole | ''>
            label={t('bring.role')}
            value={role}
            onChange={(picked) => onChange({ ...value, role: picked })}
            options={[
              { value: '', label: t('person.role.none') },
              ...PERSON_ROLES.map((each) => ({ value: each, label: roleName(each) })),
            ]}
          />
          <p className="meta">{t('bring.kept', { months })}</p>
        </div>
        <Field
          label={t('bring.tags')}
          voice="plain"
          longest={300}
          value={tags}
          hint={t('bring.tags.hint')}
          onChange={(typed) => onChange({ ...value, tags: typed })}
        />
      </div>
      {(role === 'candidate' || role === 'prospect') && <p role="status">{t('bring.duty')}</p>}
      <Switch
        label={t('bring.contacts')}
        text={t('bring.contacts.text')}
        on={contacts}
        onChange={(on) => onChange({ ...value, contacts: on })}
      />
    </section>
  );
}

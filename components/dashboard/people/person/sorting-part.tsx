import X from 'lucide-react/icons/x';
import { type FormEvent, useState } from 'react';
import { PERSON_ROLES, type PersonRole } from '../../../../lib/domain/journal/event.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Select } from '../../../ui/select.tsx';
import { useRoleName } from '../use-role-name.ts';
import type { PersonPartProps } from './person-part.ts';

const LONGEST_TAG = 60;

/** What somebody is to the user: role and tags. */
export function SortingPart({ link, person: { key, name, role, tags }, changes }: PersonPartProps) {
  const t = usePageWords();
  const roleName = useRoleName();
  const [tag, setTag] = useState('');
  const giveRole = (chosen: PersonRole | '') =>
    void changes.carryOut(
      link.edit([key], { field: 'role', value: chosen === '' ? null : chosen }),
      t('people.done.role', { count: 1, name }),
    );
  const giveTag = (of: string, value: boolean) =>
    changes.carryOut(
      link.edit([key], { field: 'tag', of, value }),
      t(value ? 'people.done.tag' : 'people.done.untag', { count: 1, name, tag: of }),
    );
  const add = (event: FormEvent) => {
    event.preventDefault();
    const word = tag.trim();
    if (word !== '') void giveTag(word, true).then((given) => given && setTag(''));
  };
  return (
    <div className="sorting">
      <Select<PersonRole | ''>
        label={t('person.role')}
        value={role ?? ''}
        onChange={giveRole}
        options={[
          { value: '', label: t('person.role.none') },
          ...PERSON_ROLES.map((each) => ({ value: each, label: roleName(each) })),
        ]}
      />
      <form onSubmit={add}>
        <Field label={t('person.tag.new')} voice="plain" longest={LONGEST_TAG} value={tag} onChange={setTag} />
        <Button submits disabled={tag.trim() === ''}>
          {t('people.bulk.tag.add')}
        </Button>
      </form>
      {tags.length > 0 && (
        <ul className="tags" aria-label={t('person.tags')}>
          {tags.map((each) => (
            <li key={each}>
              {each}
              <IconButton label={t('person.tag.remove', { tag: each })} onClick={() => void giveTag(each, false)}>
                <Icon of={X} />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

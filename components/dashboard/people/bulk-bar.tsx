import { useMemo, useState } from 'react';
import { PERSON_ROLES, type PersonRole } from '../../../lib/domain/journal/event.ts';
import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { HandoverForm } from '../handover/handover-form.tsx';
import type { HandoverLink } from '../handover/handover-link.ts';
import { EraseQuestion } from './erase-question.tsx';
import type { PeopleChange, PeopleLink, Told } from './people-link.ts';
import type { Changes } from './use-changes.ts';
import { useRoleName } from './use-role-name.ts';

/** Longest word for sorting people, in characters. */
const LONGEST_TAG = 60;

interface BulkBarProps {
  link: PeopleLink;
  handover: HandoverLink;
  /** Those picked; at least one. */
  chosen: readonly PersonLineView[];
  changes: Changes;
  onClear: () => void;
}

/** What can be done with everybody who is picked, as one act. */
export function BulkBar({ link, handover, chosen, changes: { carryOut }, onClear }: BulkBarProps) {
  const t = usePageWords();
  const roleName = useRoleName();
  const [tag, setTag] = useState('');
  const [handing, setHanding] = useState(false);
  const keys = useMemo(() => chosen.map(({ key }) => key), [chosen]);
  const who = { count: chosen.length, name: chosen[0]?.name ?? '' };
  const change = (what: PeopleChange, say: string) => void carryOut(link.edit(keys, what), say);
  const giveRole = (role: PersonRole | 'none' | '') => {
    if (role === '') return;
    change({ field: 'role', value: role === 'none' ? null : role }, t('people.done.role', who));
  };
  const word = tag.trim();
  const giveTag = (value: boolean) =>
    change(
      { field: 'tag', of: word, value },
      t(value ? 'people.done.tag' : 'people.done.untag', { ...who, tag: word }),
    );
  const erase = (told: Told) =>
    carryOut(link.erase(keys, told), t('people.done.erased', who)).then((went) => went && onClear());
  return (
    <section className="bulk" aria-label={t('people.bulk')}>
      <p>
        <b>{t('people.picked', who)}</b> <LinkButton onClick={onClear}>{t('people.bulk.clear')}</LinkButton>
      </p>
      <div className="bulk-acts">
        <Select<PersonRole | 'none' | ''>
          label={t('people.bulk.role')}
          value=""
          onChange={giveRole}
          options={[
            { value: '', label: t('people.bulk.choose') },
            ...PERSON_ROLES.map((role) => ({ value: role, label: roleName(role) })),
            { value: 'none', label: t('people.role.none') },
          ]}
        />
        <Field label={t('people.bulk.tag')} voice="plain" longest={LONGEST_TAG} value={tag} onChange={setTag} />
        <Button disabled={word === ''} onClick={() => giveTag(true)}>
          {t('people.bulk.tag.add')}
        </Button>
        <Button disabled={word === ''} onClick={() => giveTag(false)}>
          {t('people.bulk.tag.remove')}
        </Button>
        <Button aria-expanded={handing} onClick={() => setHanding(!handing)}>
          {t('people.bulk.handover')}
        </Button>
        <EraseQuestion link={link} people={keys} name={who.name} onErase={erase} />
      </div>
      {handing && (
        <HandoverForm link={handover} people={keys} onChange={link.onChange} onClose={() => setHanding(false)} />
      )}
    </section>
  );
}

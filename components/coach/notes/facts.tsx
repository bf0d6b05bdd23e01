import { useId } from 'react';
import { PERSON_ROLES, type PersonRole } from '../../../lib/domain/journal/event.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { PersonJournalView } from '../../../lib/messages/journal-view.ts';

interface FactsProps {
  known: PersonJournalView;
  t: Translate;
  onRole: (role: PersonRole | null) => void;
}

/** Who this is to the user, and what is known beside what happened, each with where it comes from. */
export function Facts({ known: { role, tags, facts }, t, onRole }: FactsProps) {
  const id = useId();
  return (
    <section className="part note-facts">
      <div className="field note-role">
        <label className="label" htmlFor={id}>
          {t('notes.role')}
        </label>
        <select
          id={id}
          className="input sans"
          value={role ?? ''}
          onChange={({ target }) => onRole(PERSON_ROLES.find((one) => one === target.value) ?? null)}
        >
          <option value="">{t('notes.role.none')}</option>
          {PERSON_ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`journal.role.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {tags.length > 0 && (
        <p className="meta" dir="auto">
          {tags.map((tag) => `#${tag}`).join(' ')}
        </p>
      )}
      {facts.length > 0 && (
        <dl className="facts">
          {facts.map(({ name, label, text, source }) => (
            <div className="fact" key={name}>
              <dt className="meta">{label}</dt>
              <dd>
                <bdi>{text}</bdi>
                <span className="source">{source}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

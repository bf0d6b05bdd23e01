import { usePageWords } from '../../../settings/page-context.tsx';
import { Entry } from '../entry.tsx';
import { Part } from './part.tsx';
import type { PersonPartProps } from './person-part.ts';

/** What happened with somebody, newest first. */
export function EntryList({ link, person: { entries, contacts }, changes }: PersonPartProps) {
  const t = usePageWords();
  return (
    <Part title={t('person.entries')}>
      {entries.length === 0 && <p className="meta">{t('person.entries.none')}</p>}
      {contacts > entries.length && (
        <p className="meta">{t('person.entries.some', { shown: entries.length, count: contacts })}</p>
      )}
      <ol className="entries">
        {entries.map((entry) => (
          <Entry key={entry.id} link={link} entry={entry} changes={changes} />
        ))}
      </ol>
    </Part>
  );
}

import type { DormantContacts } from '../../../lib/domain/present-use/dormant.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { useFormats } from './use-formats.ts';
import { UsePart } from './use-part.tsx';

/** Whom a word might be worth: conversations that fell asleep. */
export function DormantPart({ dormant: { people, total, basis } }: { dormant: DormantContacts }) {
  const t = usePageWords();
  const { day } = useFormats();
  return (
    <UsePart name={t('use.dormant')} title={t('use.dormant.title', { total })} basis={basis}>
      {people.length > 0 && <p className="meta">{t('use.dormant.how')}</p>}
      <ul className="dormant">
        {people.map(({ person, position, company, messages, last }) => (
          <li key={person.key}>
            <a
              className="link"
              href={new URL(person.path ?? '', 'https://www.linkedin.com/').href}
              rel="noreferrer"
              target="_blank"
            >
              {person.name ?? person.path}
            </a>
            <p className="meta">{[position, company].filter((part) => part !== null).join(' · ')}</p>
            <p>{t('use.dormant.line', { messages, last: day(last) })}</p>
          </li>
        ))}
      </ul>
    </UsePart>
  );
}

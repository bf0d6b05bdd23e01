import { useCallback } from 'react';
import { usePageWords } from '../../settings/page-context.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { KnownPerson } from './known-person.tsx';
import type { PeopleLink } from './people-link.ts';

/** Who else has the name of somebody who is about to be erased: their records keep it. */
export function Namesakes({ link, people }: { link: PeopleLink; people: readonly string[] }) {
  const t = usePageWords();
  const ask = useCallback(() => link.namesakes(people), [link, people]);
  const { answer } = useAsked(ask, link.onChange);
  if (typeof answer === 'string' || answer.count === 0) return null;
  const more = answer.count - answer.people.length;
  return (
    <>
      <p>{t('people.erase.namesakes', { count: answer.count })}</p>
      <ul>
        {answer.people.map((person) => (
          <li key={person.key}>
            <KnownPerson person={person} />
          </li>
        ))}
        {more > 0 && <li>{t('people.erase.namesakes.more', { count: more })}</li>}
      </ul>
      <p>{t('people.erase.namesakes.hint', { count: answer.count })}</p>
    </>
  );
}

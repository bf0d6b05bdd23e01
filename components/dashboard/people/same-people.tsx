import { useEffect, useState } from 'react';
import type { PersonLineView, SamePersonView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { KnownPerson } from './known-person.tsx';
import type { PeopleLink } from './people-link.ts';
import type { Changes } from './use-changes.ts';

interface SamePeopleProps {
  link: PeopleLink;
  /** Looked through anew whenever they change. */
  people: readonly PersonLineView[];
  changes: Changes;
}

/** Pairs of records that may be one person's, for the user to decide; either decision can be taken back. */
export function SamePeople({ link, people, changes }: SamePeopleProps) {
  const t = usePageWords();
  const [pairs, setPairs] = useState<readonly SamePersonView[]>([]);
  useEffect(() => {
    let gone = false;
    if (people.length > 1)
      void link.same().then(
        (found) => gone || setPairs(found),
        () => {},
      );
    return () => {
      gone = true;
    };
  }, [link, people]);
  if (pairs.length === 0 || people.length < 2) return null;
  const decide = ({ one, other }: SamePersonView, same: boolean) =>
    void changes.carryOut(
      link.join(one.key, other.key, same),
      t(same ? 'people.done.joined' : 'people.done.parted', { name: one.name }),
    );
  return (
    <details className="same-people">
      <summary>{t('people.same', { count: pairs.length })}</summary>
      <p className="meta">{t('people.same.text')}</p>
      <ul>
        {pairs.map((pair) => (
          <li key={`${pair.one.key} ${pair.other.key}`}>
            <p>
              <KnownPerson person={pair.one} /> · <KnownPerson person={pair.other} />
            </p>
            <p className="meta">{pair.why}</p>
            <p className="actions">
              {([true, false] as const).map((same) => {
                const action = t(same ? 'people.same.join' : 'people.same.part');
                return (
                  <LinkButton
                    key={action}
                    aria-label={t('people.same.name', { name: pair.one.name, action })}
                    onClick={() => decide(pair, same)}
                  >
                    {action}
                  </LinkButton>
                );
              })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

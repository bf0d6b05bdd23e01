import { useState } from 'react';
import type { HandedPerson } from '../../../lib/domain/journal/handover/handover.ts';
import { hasProfile, profileAddress } from '../../../lib/domain/profile/profile-path.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { useRoleName } from '../people/use-role-name.ts';
import { useHandedLines } from './use-handed-lines.ts';

/** Of a few, everything stands there at once. */
const FEW = 3;
/** As many stand there at once; the others on demand. */
const SHOWN = 25;

interface HandedListProps {
  people: readonly HandedPerson[];
  /** What is said of each beside it, in the same order. */
  said?: readonly string[];
}

/** Everything that a handover holds, person by person. */
export function HandedList({ people, said = [] }: HandedListProps) {
  const t = usePageWords();
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, SHOWN);
  return (
    <>
      <ul className="handed" aria-label={t('handover.content')}>
        {shown.map((person, at) => (
          <Handed key={person.keys.join(' ')} person={person} said={said[at] ?? ''} isOpen={people.length <= FEW} />
        ))}
      </ul>
      {shown.length < people.length && (
        <p className="meta">
          <LinkButton onClick={() => setAll(true)}>
            {t('handover.more', { count: people.length - shown.length })}
          </LinkButton>
        </p>
      )}
    </>
  );
}

function Handed({ person, said, isOpen }: { person: HandedPerson; said: string; isOpen: boolean }) {
  const t = usePageWords();
  const roleName = useRoleName();
  const linesOf = useHandedLines();
  const { keys, name, role } = person;
  const lines = linesOf(person);
  const profiles = keys.filter(hasProfile).map((key) => profileAddress(key).replace(/^https:\/\/(?:www\.)?|\/$/gu, ''));
  const about = [role && roleName(role), ...(profiles.length > 0 ? profiles : [t('people.same.listed')])];
  return (
    <li>
      <p className="handed-head">
        <b>
          <bdi>{name ?? keys[0]}</bdi>
        </b>
        {said !== '' && <span>{said}</span>}
      </p>
      <p className="meta">{about.filter(Boolean).join(' · ')}</p>
      {lines.length > 0 && (
        <details open={isOpen}>
          <summary>{t('handover.lines', { count: lines.length })}</summary>
          <ul className="handed-lines">
            {lines.map(({ key, day, what, text }) => (
              <li key={key}>
                <span className="meta">{day}</span>
                <span>
                  {what}
                  {text !== null && <span className="own-words">{text}</span>}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

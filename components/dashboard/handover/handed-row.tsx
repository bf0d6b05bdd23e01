import { memo, useId, useState } from 'react';
import type { HandedPerson } from '../../../lib/domain/journal/handover/handover.ts';
import { hasProfile, profileAddress } from '../../../lib/domain/profile/profile-path.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { useRoleName } from '../people/use-role-name.ts';
import type { HandedMark } from './handover-link.ts';
import { countHandedLines, useHandedLines } from './use-handed-lines.ts';

interface HandedRowProps {
  person: HandedPerson;
  /** Place in the file, from 0. */
  at: number;
  /** Whether all that is told of the person stands there at once. */
  isOpen: boolean;
  /** How the person stands in the own journal; left out = nobody asked. */
  mark?: HandedMark | undefined;
  isTicked?: boolean | undefined;
  /** Left out = the person can be neither taken nor left. */
  onTick?: ((places: readonly number[], on: boolean) => void) | undefined;
}

/** One person in a handover. Drawn anew only where something about this one changed. */
export const HandedRow = memo(function HandedRow({ person, at, isOpen, mark, isTicked, onTick }: HandedRowProps) {
  const t = usePageWords();
  const roleName = useRoleName();
  const id = useId();
  const { keys, name, role } = person;
  const profiles = keys.filter(hasProfile).map((key) => profileAddress(key).replace(/^https:\/\/(?:www\.)?|\/$/gu, ''));
  const about = [role && roleName(role), ...(profiles.length > 0 ? profiles : [t('people.same.listed')])];
  const said = mark
    ? [t(`handed.mark.${mark.kind}`), mark.keepsStep && t('handed.step')].filter(Boolean).join('; ')
    : '';
  const called = (
    <b>
      <bdi>{name ?? keys[0]}</bdi>
    </b>
  );
  return (
    <li>
      <p className="handed-head">
        {onTick ? (
          <label className="choice">
            <input
              type="checkbox"
              aria-describedby={`${id}-said ${id}-about`}
              checked={isTicked}
              onChange={(event) => onTick([at], event.target.checked)}
            />
            {called}
          </label>
        ) : (
          called
        )}
        {said !== '' && <span id={`${id}-said`}>{said}</span>}
      </p>
      <p className="meta" id={`${id}-about`}>
        {about.filter(Boolean).join(' · ')}
      </p>
      <HandedLines person={person} isOpen={isOpen} />
    </li>
  );
});

/** What is told of somebody. Lines are made when they are opened: a file may hold hundreds of each of two thousand people. */
function HandedLines({ person, isOpen }: { person: HandedPerson; isOpen: boolean }) {
  const t = usePageWords();
  const linesOf = useHandedLines();
  const [open, setOpen] = useState(isOpen);
  const count = countHandedLines(person);
  if (count === 0) return null;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('handover.lines', { count })}</summary>
      <ul className="handed-lines">
        {open &&
          linesOf(person).map(({ key, day, what, text }) => (
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
  );
}

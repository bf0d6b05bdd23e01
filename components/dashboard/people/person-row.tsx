import type { PersonLineView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { useShortDays } from '../days.ts';
import { personAddress } from './people-address.ts';
import { useRoleName } from './use-role-name.ts';

interface PersonRowProps {
  person: PersonLineView;
  /** Place in the whole table, from 0. */
  index: number;
  /** Told the row, so that its height is known. */
  measure: (row: HTMLTableRowElement | null) => void;
  isPicked: boolean;
  onPick: (on: boolean) => void;
}

/** One person: who, what for, what comes next. The name leads to everything else. */
export function PersonRow({ person, index, measure, isPicked, onPick }: PersonRowProps) {
  const t = usePageWords();
  const day = useShortDays();
  const roleName = useRoleName();
  const { key, name, position, company, role, tags, next, active, colleague } = person;
  const about = [position, company].filter((part) => part !== null).join(', ');
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className={isPicked ? 'is-picked' : undefined}>
      <td className="col-pick">
        <input
          type="checkbox"
          aria-label={t('people.pick', { name })}
          checked={isPicked}
          onChange={(event) => onPick(event.target.checked)}
        />
      </td>
      <th scope="row" className="col-name">
        <a className="link" href={personAddress(key)}>
          <bdi>{name}</bdi>
        </a>
        {about !== '' && <span className="meta about">{about}</span>}
      </th>
      <td className="col-role">{role && roleName(role)}</td>
      <td className="col-tags">{tags.join(', ')}</td>
      <td className="col-next">
        {next && (
          <>
            {next.what}
            <span className="meta">{next.day === null ? t('step.some-day') : day(next.day)}</span>
          </>
        )}
      </td>
      <td className="col-active">
        <time dateTime={active}>{day(active.slice(0, 10))}</time>
        {colleague?.at === active && <span className="meta about">{colleague.by}</span>}
      </td>
    </tr>
  );
}

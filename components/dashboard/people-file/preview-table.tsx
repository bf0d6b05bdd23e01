import type { PersonMatch } from '../../../lib/domain/journal-import/match-people.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { useShortDays } from '../days.ts';
import type { PreviewPerson } from './people-file-link.ts';

/** The first people of a file as they would stand in the journal. */
export function PreviewTable({ people }: { people: readonly PreviewPerson[] }) {
  const t = usePageWords();
  const day = useShortDays();
  const withDays = people.some(({ contacted }) => contacted !== null);
  return (
    <table className="room-table preview" aria-label={t('bring.table')}>
      <thead>
        <tr>
          <th scope="col">{t('bring.table.person')}</th>
          <th scope="col">{t('bring.table.work')}</th>
          {withDays && <th scope="col">{t('bring.table.contacted')}</th>}
          <th scope="col">{t('bring.table.match')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ key, name, title, company, contacted, reach, match }) => (
          <tr key={key}>
            <th scope="row">
              <bdi>{name}</bdi>
              {reach !== '' && <span className="meta">{reach}</span>}
            </th>
            <td>
              <bdi>{[title, company].filter((part) => part !== null).join(', ')}</bdi>
            </td>
            {withDays && <td>{contacted && day(contacted)}</td>}
            <td>
              <MatchWords match={match} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MatchWords({ match }: { match: PersonMatch }) {
  const t = usePageWords();
  if (match.kind === 'new') return t('bring.match.new');
  if (match.kind === 'similar') {
    const { company } = match;
    return company === null ? t('bring.match.similar') : t('bring.match.similar.at', { company });
  }
  const from = match.changes.map((change) => change.from).join(', ');
  return from === '' ? t('bring.match.known') : t('bring.match.changed', { from });
}

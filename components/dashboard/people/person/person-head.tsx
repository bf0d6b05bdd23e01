import { networkName } from '../../../../lib/domain/profile/network-names.ts';
import { hasProfile, profileAddress } from '../../../../lib/domain/profile/profile-path.ts';
import type { PersonJournalView } from '../../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { useDays } from '../../days.ts';

/** Who it is, and when the two last spoke. */
export function PersonHead({
  person: { name, position, company, keys, spoken, turned },
}: {
  person: PersonJournalView;
}) {
  const t = usePageWords();
  const day = useDays();
  const about = [position, company].filter((part) => part !== null).join(', ');
  const talked = spoken && `${day(spoken.at.slice(0, 10))}, ${spoken.label}`;
  return (
    <header className="room-head">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {about !== '' && <p>{about}</p>}
      <p className="meta">{talked === null ? t('person.spoken.never') : t('person.spoken', { day: talked })}</p>
      {turned !== null && <p className="meta">{turned}</p>}
      <p className="meta person-links">
        {keys.filter(hasProfile).map((key) => (
          <a key={key} className="link" href={profileAddress(key)} rel="noreferrer" target="_blank">
            {t('person.profile', { network: networkName(key) })}
          </a>
        ))}
      </p>
    </header>
  );
}

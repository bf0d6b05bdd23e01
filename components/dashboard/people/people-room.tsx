import { useEffect, useState } from 'react';
import { usePageWords, useSettings } from '../../settings/page-context.tsx';
import type { DashboardLink } from '../dashboard-link.ts';
import { personInAddress } from './people-address.ts';
import { PeopleList } from './people-list.tsx';
import { PersonPage } from './person/person-page.tsx';
import { peopleStyles } from './styles.ts';
import { useChanges } from './use-changes.ts';
import { usePeople } from './use-people.ts';
import { useSelection } from './use-selection.ts';

type RoomLink = Pick<DashboardLink, 'people' | 'saveFile' | 'handover'>;

/** Everybody in the journal as a table, or one person. What was searched and picked outlasts a look at somebody. */
export default function PeopleRoom({ link: { people: link, saveFile, handover } }: { link: RoomLink }) {
  const t = usePageWords();
  const { language } = useSettings();
  const open = usePersonInAddress();
  const { people, failed } = usePeople(link);
  const selection = useSelection();
  const changes = useChanges();
  return (
    <div className="people-room">
      <style>{peopleStyles}</style>
      {open !== null && (
        <PersonPage key={`${open} ${language}`} link={link} person={open} changes={changes} saveFile={saveFile} />
      )}
      {open === null && people === null && <p role="status">{failed && t('people.failed')}</p>}
      {open === null && people !== null && (
        <PeopleList
          link={link}
          people={people}
          selection={selection}
          changes={changes}
          saveFile={saveFile}
          handover={handover}
        />
      )}
    </div>
  );
}

function usePersonInAddress(): string | null {
  const [open, setOpen] = useState(() => personInAddress(location.hash));
  useEffect(() => {
    const follow = () => setOpen(personInAddress(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return open;
}

import { useMemo } from 'react';
import { usePageWords } from '../../../settings/page-context.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import type { DashboardLink } from '../../dashboard-link.ts';
import { useDays } from '../../days.ts';
import { EraseQuestion } from '../erase-question.tsx';
import type { Told } from '../people-link.ts';
import { Part } from './part.tsx';
import type { PersonPartProps } from './person-part.ts';

/** What somebody can ask for: to see everything that is kept, and that it goes. */
export function RightsPart({ link, person, changes, saveFile }: PersonPartProps & Pick<DashboardLink, 'saveFile'>) {
  const t = usePageWords();
  const day = useDays();
  const { key, keys, name, keptUntil, handedOver } = person;
  const all = useMemo(() => [key], [key]);
  const report = async () => {
    const file = await link.report(key);
    if (file) saveFile(file.name, file.text);
  };
  const erase = (told: Told) => changes.carryOut(link.erase([key], told), t('people.done.erased', { count: 1, name }));
  return (
    <Part title={t('person.rights')}>
      <p className="on-screen">{t('person.report.text', { name })}</p>
      <p className="meta">{t('person.kept', { day: day(keptUntil) })}</p>
      {handedOver !== null && <p className="meta">{t('person.handed-over', { day: day(handedOver) })}</p>}
      <div className="actions">
        <Button onClick={() => void report()}>{t('person.report')}</Button>
        <EraseQuestion link={link} people={all} name={name} onErase={erase} />
      </div>
      {keys.length > 1 && <Addresses link={link} person={person} changes={changes} />}
    </Part>
  );
}

/** Addresses that were joined; each but the first can be parted from it. */
function Addresses({ link, person: { key, keys, name }, changes }: PersonPartProps) {
  const t = usePageWords();
  const part = (other: string) =>
    void changes.carryOut(link.join(key, other, false), t('people.done.parted', { name }));
  return (
    <>
      <h3 className="label">{t('person.addresses')}</h3>
      <ul className="addresses">
        {keys.map((each) => (
          <li key={each}>
            <bdi>{each}</bdi>{' '}
            {each !== key && (
              <LinkButton aria-label={t('person.part.name', { address: each })} onClick={() => part(each)}>
                {t('person.part')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

import { useCoach, useWords } from '../coach-context.tsx';
import { ReadLine } from '../read-line.tsx';
import { SectionRow } from '../section-row.tsx';
import { OwnQuestion } from './own-question.tsx';

/** Somebody's page: what can be read on it, and nothing about how good it is. */
export function PersonPanel() {
  const t = useWords();
  const look = useCoach((state) => state.look);
  if (!look?.person) return null;
  const { person, sections } = look;
  const read = sections.filter(({ state }) => state === 'read' || state === 'partial');
  const absent = sections.filter(({ state }) => state === 'absent');
  const shown = sections.filter(({ state }) => state !== 'absent');
  return (
    <>
      {person.own === null && <OwnQuestion />}
      <header className="lead">
        <h1 className="head">{t('person.lead', { read: read.length })}</h1>
        <ReadLine />
      </header>
      <ul className="sections part">
        {shown.map((section) => (
          <SectionRow key={section.id} section={section} />
        ))}
      </ul>
      {absent.length > 0 && (
        <p className="part">
          <b>{t('person.none')}</b> {absent.map(({ label }) => label).join(', ')}
        </p>
      )}
      <p className="part meta">{t('person.ungraded')}</p>
    </>
  );
}

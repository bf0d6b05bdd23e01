import type { PersonJournalView } from '../../../lib/messages/journal-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import { useDays } from '../days.ts';

/** As many notes as are read before a door opens. */
const SHOWN = 3;

/** When the two last spoke, and the latest notes in the user's own words. */
export function LastTime({ record: { spoken, turned, entries } }: { record: PersonJournalView }) {
  const t = usePageWords();
  const day = useDays();
  const said = (at: string, label: string) => `${day(at.slice(0, 10))}, ${label}`;
  const notes = entries.filter(({ text, id }) => text !== null && id !== spoken?.id).slice(0, SHOWN);
  return (
    <section className="part meeting-last">
      <h2 className="label">{t('meetings.last')}</h2>
      <p>{spoken ? t('person.spoken', { day: said(spoken.at, spoken.label) }) : t('person.spoken.never')}</p>
      {turned !== null && <p>{turned}</p>}
      {spoken?.text && <p className="own-words">{spoken.text}</p>}
      {notes.length > 0 && (
        <>
          <h2 className="label">{t('meetings.notes')}</h2>
          <ul>
            {notes.map(({ id, at, label, text }) => (
              <li key={id}>
                <span className="own-words">{text}</span> <span className="meta when">{said(at, label)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

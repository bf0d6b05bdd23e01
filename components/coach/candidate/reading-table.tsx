import CircleHelp from 'lucide-react/icons/message-circle-question-mark';
import { useState } from 'react';
import type { ReadingAid, ReadingRow } from '../../../lib/domain/candidate/reading-aid.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';

type Notes = Readonly<Record<string, string>>;

interface TableProps {
  t: Translate;
  aid: ReadingAid;
  notes: Notes;
  onNote: (notes: Notes) => void;
}

const GROUPS = [
  { id: 'must', label: 'candidate.must' },
  { id: 'learnable', label: 'candidate.learnable' },
] as const;

/** Requirements in the order of the opening. No mark, no count: nothing that a value could be read off. */
export function ReadingTable({ t, aid: { rows, reasons, notRead }, notes, onNote }: TableProps) {
  const note = (requirement: string) => (text: string) => onNote({ ...notes, [requirement]: text });
  return (
    <>
      <table className="read-table">
        <caption className="spoken">{t('candidate.table')}</caption>
        <thead className="spoken">
          <tr>
            <th scope="col">{t('candidate.column.asked')}</th>
            <th scope="col">{t('candidate.column.said')}</th>
          </tr>
        </thead>
        {GROUPS.filter(({ id }) => rows.some(({ group }) => group === id)).map(({ id, label }) => (
          <tbody key={id}>
            <GroupHead label={t(label)} />
            {rows
              .filter(({ group }) => group === id)
              .map((row) => (
                <Row
                  key={row.requirement}
                  t={t}
                  row={row}
                  note={notes[row.requirement] ?? ''}
                  onNote={note(row.requirement)}
                />
              ))}
          </tbody>
        ))}
        {reasons.length > 0 && (
          <tbody>
            <GroupHead label={t('candidate.reasons')} />
            {reasons.map(({ text, ask }) => (
              <tr key={text}>
                <th scope="row">{text}</th>
                <td>
                  <Ask t={t} ask={ask} />
                </td>
              </tr>
            ))}
          </tbody>
        )}
      </table>
      {notRead.length > 0 && (
        <p className="part meta">
          {t('candidate.unread', { sections: notRead.map((id) => t(`section.${id}`)).join(', ') })}
        </p>
      )}
    </>
  );
}

const GroupHead = ({ label }: { label: string }) => (
  <tr className="read-group">
    <th colSpan={2} scope="rowgroup">
      {label}
    </th>
  </tr>
);

interface RowProps {
  t: Translate;
  row: ReadingRow;
  note: string;
  onNote: (note: string) => void;
}

function Row({ t, row: { requirement, state, quotes, ask }, note, onNote }: RowProps) {
  const [isOpen, setIsOpen] = useState(note !== '');
  const label = t('candidate.row.note.for', { requirement });
  return (
    <tr>
      <th scope="row">{requirement}</th>
      <td>
        {state === 'related' && <p className="read-unsaid">{t('candidate.related')}</p>}
        {quotes.map(({ text, source }) => (
          <div key={text} className="read-quote">
            <blockquote className="quote" dir="auto">
              {text}
            </blockquote>
            <span className="source">{source}</span>
          </div>
        ))}
        {quotes.length === 0 && <p className="read-unsaid">{t('candidate.unmentioned')}</p>}
        {ask !== null && <Ask t={t} ask={ask} />}
        {isOpen ? (
          <Field label={label} value={note} lines={2} onChange={onNote} />
        ) : (
          <LinkButton aria-label={label} onClick={() => setIsOpen(true)}>
            {t('candidate.row.note')}
          </LinkButton>
        )}
      </td>
    </tr>
  );
}

function Ask({ t, ask }: { t: Translate; ask: string }) {
  return (
    <p className="read-ask">
      <Icon of={CircleHelp} />
      <span>
        <span className="spoken">{t('candidate.ask')} </span>
        {ask}
      </span>
    </p>
  );
}

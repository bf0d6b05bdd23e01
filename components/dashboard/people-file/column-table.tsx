import {
  type ColumnMap,
  PERSON_FIELDS,
  type PersonField,
  REACHING,
} from '../../../lib/domain/journal-import/brought-person.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import type { FileColumn } from './people-file-link.ts';

interface ColumnTableProps {
  columns: readonly FileColumn[];
  map: ColumnMap;
  /** Whether mail addresses and phone numbers are taken. */
  contacts: boolean;
  onChange: (map: ColumnMap) => void;
}

/** What each column of the file is taken for. */
export function ColumnTable({ columns, map, contacts, onChange }: ColumnTableProps) {
  const t = usePageWords();
  return (
    <section className="file-part">
      <h2 className="head">{t('bring.columns')}</h2>
      <p className="meta">{t('bring.columns.text')}</p>
      <table className="room-table columns">
        <thead>
          <tr>
            <th scope="col">{t('bring.column.heading')}</th>
            <th scope="col">{t('bring.column.sample')}</th>
            <th scope="col">{t('bring.column.field')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnRow
              key={column.at}
              column={column}
              heading={column.heading || t('bring.column.nameless', { at: column.at + 1 })}
              field={fieldAt(map, column.at)}
              contacts={contacts}
              onChange={(field) => onChange(withField(map, column.at, field))}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ColumnRowProps {
  column: FileColumn;
  heading: string;
  field: PersonField | null;
  contacts: boolean;
  onChange: (field: PersonField | null) => void;
}

function ColumnRow({ column: { sample }, heading, field, contacts, onChange }: ColumnRowProps) {
  const t = usePageWords();
  const isOut = field === null || (!contacts && REACHING.includes(field));
  return (
    <tr className={isOut ? 'is-out' : undefined}>
      <th scope="row">
        <bdi>{heading}</bdi>
      </th>
      <td className="sample">
        <bdi>{sample}</bdi>
      </td>
      <td>
        <select
          className="input sans select"
          aria-label={t('bring.column.name', { heading })}
          value={field ?? ''}
          onChange={({ target }) => onChange(PERSON_FIELDS.find((each) => each === target.value) ?? null)}
        >
          <option value="">{t('bring.field.none')}</option>
          {PERSON_FIELDS.map((each) => (
            <option key={each} value={each}>
              {t(`bring.field.${each}`)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

const fieldAt = (map: ColumnMap, at: number): PersonField | null =>
  PERSON_FIELDS.find((field) => map[field] === at) ?? null;

/** A column holds one thing, and each thing stands in one column. */
function withField(map: ColumnMap, at: number, field: PersonField | null): ColumnMap {
  const others = PERSON_FIELDS.flatMap((each) => {
    const place = map[each];
    return place === undefined || place === at || each === field ? [] : [[each, place] as const];
  });
  return { ...Object.fromEntries(others), ...(field !== null && { [field]: at }) };
}

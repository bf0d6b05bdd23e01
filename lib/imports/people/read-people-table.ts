import type { ColumnMap, PersonField } from '../../domain/journal-import/brought-person.ts';
import { cleanText } from '../../domain/language/clean-text.ts';
import { csvRecords } from '../csv/records.ts';
import { separatorOf } from '../csv/separator.ts';
import { Refusal } from '../refusal.ts';
import { isMail, isPhone, profilesIn } from './cells.ts';
import { columnDays } from './column-days.ts';
import { guessColumns } from './columns.ts';
import { noPeople, type PeopleContent } from './people-content.ts';

/** A table of people before anything of it is taken. */
export interface PeopleTable {
  /** As they stand there; of two of one name, the second is numbered. '' where there is none. */
  headers: string[];
  rows: { cells: string[]; line: number }[];
  /** The sign between the cells. */
  separator: string;
  guess: ColumnMap;
}

/** Rows that the guess rests on. */
const SAMPLE = 50;
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 500;
/** Rows between two looks at the clock. */
const AT_ONCE = 100;

/**
 * Reads a table whatever it is called: phone book, CRM list, spreadsheet. Gives its thread back between slices, with how far
 * it is (0 to 1).
 * @throws Refusal where there is no table
 */
export function* openPeopleTable(text: string): Generator<number, PeopleTable> {
  const separator = separatorOf(text);
  const body = text.replace(/^sep=.\r?\n/i, '');
  let width: number | null = null;
  const rows: PeopleTable['rows'] = [];
  for (const { fields, line, end } of csvRecords(body, separator, () => width)) {
    if (fields.length > 1) width ??= fields.length;
    // A title or a note stands above the headers.
    if (width === null) continue;
    rows.push({ cells: fields, line });
    if (rows.length > MOST_ROWS + 1) break;
    if (rows.length % AT_ONCE === 0) yield end / body.length;
  }
  const head = rows.shift();
  if (!head || rows.length === 0) throw new Refusal('no-table');
  if (head.cells.length > MOST_COLUMNS || rows.length > MOST_ROWS) throw new Refusal('too-large');
  const headers = numbered(head.cells.map((cell) => cleanText(cell)));
  return {
    headers,
    rows,
    separator,
    guess: guessColumns(
      headers,
      rows.slice(0, SAMPLE).map(({ cells }) => cells),
    ),
  };
}

function numbered(headers: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return headers.map((header) => {
    const count = (counts.get(header) ?? 0) + 1;
    counts.set(header, count);
    return count === 1 || header === '' ? header : `${header} (${count})`;
  });
}

/** What a reading of a table needs to know beside the table. */
export interface TableWishes {
  columns: ColumnMap;
  /** Take mail addresses and phone numbers along. */
  contacts: boolean;
  /** 'YYYY-MM-DD' */
  today: string;
}

/** People from a table by the columns that the user confirmed; in slices, as it is opened. */
export function* readPeopleTable(
  file: string,
  { rows }: PeopleTable,
  { columns, contacts, today }: TableWishes,
): Generator<number, PeopleContent> {
  const content = noPeople();
  const textAt = (cells: readonly string[], field: PersonField): string => {
    const at = columns[field];
    return at === undefined ? '' : cleanText(withoutFormula(cells[at] ?? ''));
  };
  const said: string[] = [];
  for (const [at, { cells }] of rows.entries()) {
    if (columns.contacted !== undefined) said.push(textAt(cells, 'contacted'));
    if (at % AT_ONCE === 0) yield at / rows.length / 2;
  }
  const dayIn = columnDays(said, today);
  for (const [at, { cells, line }] of rows.entries()) {
    if (at % AT_ONCE === 0) yield (1 + at / rows.length) / 2;
    const cell = (field: PersonField): string => textAt(cells, field);
    const name = cell('name') || cleanText(`${cell('first')} ${cell('last')}`);
    if (name === '') {
      content.faulty.push(line);
      continue;
    }
    const contacted = dayIn(cell('contacted'));
    if (contacted === null && cell('contacted') !== '') content.wrongDays.push(line);
    content.people.push({
      file,
      line,
      name,
      company: cell('company') || null,
      title: cell('title') || null,
      profiles: profilesIn([cell('linkedin'), cell('xing')]),
      contacted,
      emails: contacts ? [cell('email')].filter(isMail) : [],
      phones: contacts ? [cell('phone')].filter(isPhone) : [],
    });
  }
  return content;
}

/** An apostrophe that another program put in front, so that a spreadsheet would not run it, is no part of the text. */
const withoutFormula = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);

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

/**
 * Reads a table whatever it is called: phone book, CRM list, spreadsheet.
 * @throws Refusal where there is no table
 */
export function openPeopleTable(text: string): PeopleTable {
  const separator = separatorOf(text);
  const body = text.replace(/^sep=.\r?\n/i, '');
  let width: number | null = null;
  const [head, ...rows] = takeRecords(
    csvRecords(body, separator, () => width),
    (fields) => {
      if (fields.length > 1) width ??= fields.length;
      return width !== null;
    },
  );
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

/** @param isPart false for what stands above the headers: a title, a note */
function takeRecords(records: ReturnType<typeof csvRecords>, isPart: (fields: readonly string[]) => boolean) {
  const rows: PeopleTable['rows'] = [];
  for (const { fields, line } of records) {
    if (!isPart(fields)) continue;
    rows.push({ cells: fields, line });
    if (rows.length > MOST_ROWS + 1) break;
  }
  return rows;
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

/** People from a table by the columns that the user confirmed. */
export function readPeopleTable(
  file: string,
  { rows }: PeopleTable,
  { columns, contacts, today }: TableWishes,
): PeopleContent {
  const content = noPeople();
  const textAt = (cells: readonly string[], field: PersonField): string => {
    const at = columns[field];
    return at === undefined ? '' : cleanText(withoutFormula(cells[at] ?? ''));
  };
  const dayIn = columnDays(
    rows.map(({ cells }) => textAt(cells, 'contacted')),
    today,
  );
  for (const { cells, line } of rows) {
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

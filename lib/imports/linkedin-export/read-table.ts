import type { ExportProblem, FileReport, RowFault } from '../../domain/network-export/report.ts';
import type { RowOrigin } from '../../domain/network-export/rows.ts';
import { findTable } from './find-table.ts';
import type { ImportWishes, TableReader } from './table-reader.ts';

/** Rows between two chances to pause, to show how far it is, or to stop. */
const SLICE = 250;

export interface TableContent {
  rows: RowOrigin[];
  report: FileReport;
  problems: ExportProblem[];
}

/**
 * Reads a table in slices; between two of them the caller gets its thread back.
 * @returns null where the file holds no header of this table
 */
export function* readTable(
  path: string,
  text: string,
  reader: TableReader,
  wishes: ImportWishes,
): Generator<number, TableContent | null> {
  const table = findTable(text, reader);
  if (!table) return null;
  const content = blankContent(path, reader);
  let seen = 0;
  for (const { fields, line, whole, end } of table.records) {
    const origin = { file: path, line };
    if (!whole) addFault(content, origin, 'quotes');
    else if (fields.length !== table.width) addFault(content, origin, 'width');
    else addResult(content, reader.read(table.cellsOf(fields), origin, wishes), origin);
    seen += 1;
    if (seen % SLICE === 0) yield end / text.length;
  }
  return content;
}

export const blankContent = (path: string, { table }: TableReader): TableContent => ({
  rows: [],
  report: { path, table, taken: 0, leftOut: {}, faulty: 0 },
  problems: [],
});

export function addResult(content: TableContent, result: ReturnType<TableReader['read']>, origin: RowOrigin): void {
  const { report, rows } = content;
  if ('fault' in result) addFault(content, origin, result.fault);
  else if ('leave' in result) report.leftOut[result.leave] = (report.leftOut[result.leave] ?? 0) + 1;
  else {
    rows.push(result.row);
    report.taken += 1;
  }
}

function addFault({ report, problems }: TableContent, { file, line }: RowOrigin, fault: RowFault): void {
  report.faulty += 1;
  problems.push({ file, line, fault });
}

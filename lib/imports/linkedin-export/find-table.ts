import { type CsvRecord, csvRecords } from '../csv/records.ts';
import type { Cells, TableReader } from './table-reader.ts';

/** Notes above the header are three lines in the files seen so far. */
const LONGEST_PREAMBLE = 30;

/** The rows of a table below its header. */
export interface FoundTable {
  width: number;
  records: Generator<CsvRecord>;
  cellsOf(fields: readonly string[]): Cells<string>;
}

/**
 * Looks for the header by what it says, since notes may stand above it.
 * @returns null where the first lines hold no header of this table
 */
export function findTable(text: string, reader: TableReader): FoundTable | null {
  let width: number | null = null;
  const records = csvRecords(text, ',', () => width);
  for (let seen = 0; seen < LONGEST_PREAMBLE; seen += 1) {
    const next = records.next();
    if (next.done) return null;
    const { fields } = next.value;
    const { complete, cellsOf } = columnPlaces(fields, reader);
    if (!complete) continue;
    width = fields.length;
    return { width, records, cellsOf };
  }
  return null;
}

/** How to get from the fields of a row to the reader's cells, and whether everything is there that it needs. */
export function columnPlaces(
  headers: readonly string[],
  reader: TableReader,
): Pick<FoundTable, 'cellsOf'> & { complete: boolean } {
  const places = placesOf(headers, reader);
  return {
    complete: reader.needs.every((field) => places.has(field)),
    cellsOf: (row) => cellsAt(row, places, reader),
  };
}

/** Where each column stands. Of two with one name, the first counts. */
function placesOf(headers: readonly string[], { columns }: TableReader): Map<string, number> {
  const known = headers.map((header) => header.trim().toLowerCase());
  const places = new Map<string, number>();
  for (const [field, names] of Object.entries(columns)) {
    const at = names.map((name) => known.indexOf(name)).find((place) => place >= 0);
    if (at !== undefined) places.set(field, at);
  }
  return places;
}

function cellsAt(row: readonly string[], places: ReadonlyMap<string, number>, { columns }: TableReader): Cells<string> {
  const cells: Record<string, string> = {};
  for (const field of Object.keys(columns)) {
    const at = places.get(field);
    cells[field] = at === undefined ? '' : (row[at] ?? '');
  }
  return cells;
}

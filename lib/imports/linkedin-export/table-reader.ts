import type { RowFault, RowReason } from '../../domain/network-export/report.ts';
import type { ExportRows, RowOrigin, TableId } from '../../domain/network-export/rows.ts';

export type RowResult<Row> = { row: Row } | { leave: RowReason } | { fault: RowFault };

/** What the user decided in the preview. */
export interface ImportWishes {
  /** Take mail addresses along, and the uploaded address book. */
  contacts: boolean;
}

/** A cell by the name that the reader gives its column; '' where the export has no such column. */
export type Cells<Field extends string> = Readonly<Record<Field, string>>;

export interface TableReader {
  table: TableId;
  /** File names without ending, member number, blanks and underscores, in lower case. */
  files: readonly string[];
  /** Headers that name a column, in lower case; the first that stands in the file is taken. */
  columns: Readonly<Record<string, readonly string[]>>;
  /** Without these, it is another table. */
  needs: readonly string[];
  read(cells: Cells<string>, origin: RowOrigin, wishes: ImportWishes): RowResult<RowOrigin>;
}

interface Definition<Table extends TableId, Field extends string> {
  table: Table;
  files: readonly string[];
  columns: Readonly<Record<Field, readonly string[]>>;
  needs: readonly NoInfer<Field>[];
  read(cells: Cells<NoInfer<Field>>, origin: RowOrigin, wishes: ImportWishes): RowResult<ExportRows[Table][number]>;
}

/** A table of the export: its columns are known by name, its rows have the table's type. */
export const defineTable = <Table extends TableId, Field extends string>(
  definition: Definition<Table, Field>,
): TableReader => definition;

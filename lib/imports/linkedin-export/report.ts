import type { ExportRows, PersonRef, TableId } from '../../domain/network-export/rows.ts';
import type { FileReason } from './left-out.ts';
import type { RowFault, RowReason } from './table-reader.ts';

/** A row or a file that is not as it should be. The rest is taken all the same. */
export interface ExportProblem {
  file: string;
  /** Counted from 1; null = the file as a whole. */
  line: number | null;
  fault: RowFault | 'header';
}

/** What became of one file. */
export interface FileReport {
  path: string;
  table: TableId;
  taken: number;
  leftOut: Partial<Record<RowReason, number>>;
  faulty: number;
}

/**
 * Which of LinkedIn's two mails this is: `first` comes within minutes and holds the profile only, with contacts, messages
 * and activity in the second; `part` = single files.
 */
export type ExportPart = 'first' | 'whole' | 'part';

/** What an export holds, and what of it is left out why. */
export interface ExportContent {
  part: ExportPart;
  /** The user; null where the export does not tell. */
  own: PersonRef | null;
  rows: ExportRows;
  files: FileReport[];
  leftOut: { path: string; reason: FileReason }[];
  /** The first hundred; all are counted in `files`. */
  problems: ExportProblem[];
}

/** How far the reading is. */
export interface ExportProgress {
  path: string;
  /** Bytes read so far and altogether. */
  done: number;
  total: number;
}

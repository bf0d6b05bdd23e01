import type { ExportRows, PersonRef, TableId } from './rows.ts';

/** Why a whole file of the export is not read. */
export const FILE_REASONS = [
  'login',
  'contact',
  'advertising',
  'search',
  'payment',
  'jobs',
  'machine',
  'not-needed',
  'no-text',
  'unknown',
] as const;
export type FileReason = (typeof FILE_REASONS)[number];

/** Why a row of a table that is read is left out on purpose. */
export const ROW_REASONS = ['nobody', 'draft', 'spam', 'advert', 'pending', 'ended'] as const;
export type RowReason = (typeof ROW_REASONS)[number];

/** What is wrong with a row that is not taken. */
export const ROW_FAULTS = ['date', 'width', 'quotes', 'name'] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

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

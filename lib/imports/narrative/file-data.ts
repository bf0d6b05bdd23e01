import type { Fault, FieldPath } from '../../domain/narrative/fault.ts';

/** A fault and where it stands in the file. */
export interface FileFault extends Fault {
  /** Counts from 1; null where no line is to blame. */
  line: number | null;
}

/** Line in which a field stands, or else the nearest one around it. */
export type LineOf = (path: FieldPath) => number | null;

/** A file as plain data, with the way back to its lines. */
export type FileData = { ok: true; data: unknown; lineOf: LineOf } | { ok: false; fault: FileFault };

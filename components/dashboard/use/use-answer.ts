import type { ImportPart } from '../../../lib/domain/journal-import/parts.ts';
import type { ExportContent } from '../../../lib/domain/network-export/report.ts';
import type { PresentUse } from '../../../lib/domain/present-use/present-use.ts';
import type { WordKey } from '../../../lib/languages/word-key.ts';

/** What an export holds beside its rows, which stay where they were read. */
export type UseContent = Pick<ExportContent, 'part' | 'own' | 'files' | 'leftOut' | 'problems'>;

/** What came of a file: the analysis with what it rests on, or one sentence that says why there is none. */
export type UseAnswer =
  | {
      ok: true;
      content: UseContent;
      /** null = the export holds no activity. */
      use: PresentUse | null;
      /** Titles of the narrative's themes by id. */
      themes: Readonly<Record<string, string>>;
      /** How much of it the journal could take. */
      counts: Readonly<Record<ImportPart, number>>;
    }
  | { ok: false; why: Extract<WordKey, `brought.no.${string}`>; file: string | null };

/** How far the reading of a file is, from 0 to 1. */
export interface UseProgress {
  file: string;
  part: number;
}

/** What came of taking an export into the journal. */
export interface TakeAnswer {
  /** Name the parts of this import when it is taken back. */
  acts: readonly string[];
  /** Lines that were handed over. */
  lines: number;
  /** False = stopped on the way. */
  whole: boolean;
}

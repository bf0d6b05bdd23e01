import * as z from 'zod/mini';
import type { Fold } from '../domain/draft/folds.ts';

/** Longer than any editor takes. */
const MOST = 20_000;

/** A text to be looked over, and where it will stand. */
export const DraftQuestion = z.strictObject({
  text: z.string().check(z.maxLength(MOST)),
  network: z.enum(['linkedin', 'xing']),
  kind: z.enum(['post', 'comment', 'message', 'invitation']),
  /** Language of the text; null = told from its words. */
  language: z.nullable(z.enum(['de', 'en'])),
  /** Characters that the editor takes; null = not known. */
  limit: z.nullable(z.int().check(z.minimum(1), z.maximum(1_000_000))),
});
export type DraftQuestion = z.infer<typeof DraftQuestion>;

/** What becomes of a hint: `left` = as the writer wants it, `agreed` = somebody said yes to it, `open` = shown again. */
export const HINT_STATES = ['left', 'agreed', 'open'] as const;
export type HintState = (typeof HINT_STATES)[number];

/** What was found in a text, in finished words and in the order of the text. */
export interface DraftCheckView {
  hints: HintView[];
  /** Names of what was looked at and is in order. */
  fine: string[];
  /** Keys of hints in this text that the writer left. */
  left: string[];
  /** Characters (UTF-16 code units, as the sites count). */
  length: number;
  /** The most that the editor takes; null = not known. */
  limit: number | null;
  folds: readonly Fold[];
  /** How easily it reads: "Leicht zu lesen."; null = too short to tell. */
  reading: string | null;
  /** Language of the text; null = not told. */
  language: 'de' | 'en' | null;
}

/** A colleague's post that drafts are compared with; its text is not known here. */
export interface FingerprintView {
  id: string;
  label: string;
  /** ISO time at which it was loaded. */
  at: string;
}

export interface HintView {
  /** Stays the same while the words of the place do. */
  key: string;
  /** Verbatim. */
  quote: string;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  title: string;
  advice: string;
  reason: string;
  basis: { label: string; source: string };
  /** May stand once somebody agreed. */
  asksRelease: boolean;
}

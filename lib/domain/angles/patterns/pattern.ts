import type { Area } from '../../narrative/fields.ts';
import type { Role } from '../../profile/checks/check.ts';

/**
 * What an angle rests on: a piece of the theme that is told by a whole sentence, so that no frame has to bend it. A number
 * is a fact with a figure in it, and serves wherever a fact does.
 */
export const MATERIAL_KINDS = ['number', 'fact', 'story', 'question', 'worry', 'claim'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** A part of the draft: an answer by its number, the facts that the user ticked, or the opening. */
export type DraftPart = 'opening' | 'facts' | 1 | 2 | 3;

/** Everything the user reads about one pattern, in one language. */
export interface PatternText {
  /** As a user would name it: "Lehre aus einem Fehler". */
  name: string;
  /** Frame with `{theme}` before a colon or in quotes. */
  title: string;
  /**
   * One or two opening lines for each material that the pattern can begin with. `{number}`, `{fact}`, `{story}` and `{claim}` are
   * whole sentences and stand alone; `{question}` and `{worry}` stand in quotes. No opening addresses its readers, so that
   * it holds for companies that say Sie and for those that say du.
   */
  openings: Partial<Record<MaterialKind, readonly string[]>>;
  /** The structure, in the order of the text. */
  steps: readonly string[];
  /** Asked as in an interview, each about the user's own experience; the answers become the draft. */
  questions: readonly [string, string, string];
  /** Whose yes is needed first; null = nobody's. */
  release: string | null;
  leaveOut: string;
}

export interface PatternWording {
  /** German with Sie, or better: without any address. */
  de: PatternText;
  /** Only the texts of `de` that address the user, said with du. */
  'de-du': Partial<PatternText>;
  en: PatternText;
}

export interface Pattern {
  /** The name of its file. */
  id: string;
  /** Shared goals that it can serve. */
  goals: readonly Area[];
  /** How well somebody in this role can tell it; 0 = not offered. */
  fit: Record<Role, 0 | 1 | 2 | 3>;
  /** Time for the answers, for an unhurried person. */
  minutes: number;
  /** The order in which the draft is put together. */
  draft: readonly DraftPart[];
  wording: PatternWording;
}

/** Gives a pattern its type; the place where the contract is read. */
export function definePattern(pattern: Pattern): Pattern {
  return pattern;
}

/** The opening lines that a pattern has for a kind of material; undefined = it does not begin with such. */
export function openingsFor({ openings }: PatternText, kind: MaterialKind): readonly string[] | undefined {
  return openings[kind] ?? (kind === 'number' ? openings.fact : undefined);
}

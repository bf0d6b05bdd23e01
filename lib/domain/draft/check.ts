import type { Lexicon } from '../language/lexicon.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Token } from '../language/tokens.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { EditorKind } from '../pages/editor.ts';
import type { Basis, Role } from '../profile/checks/check.ts';
import type { Network } from '../profile/reading.ts';
import type { DraftLexicon } from './lexicon.ts';
import type { Fingerprint } from './measures/fingerprint.ts';

/** Languages in which drafts are judged. In others only the checks that need no words have an opinion. */
export type DraftLanguage = 'de' | 'en';

/** Facts beside the text. All come as arguments: no clock, no settings, no network in here. */
export interface DraftContext {
  kind: EditorKind;
  network: Network;
  /** null = told from the text. */
  language: DraftLanguage | null;
  role: Role;
  /** 'YYYY-MM-DD'. */
  today: string;
  spelling: 'de' | 'de-CH';
  /** Characters the editor takes; null = the usual limit of the network, where one is known. */
  limit: number | null;
  /** Whether a picture, video or document is attached; null = not known. */
  attached: boolean | null;
  employer: string | null;
  narrative: Narrative | null;
  /** Posts of colleagues as fingerprints; their words are not needed. */
  colleagues: readonly Fingerprint[];
  lexicons: Record<DraftLanguage, { general: Lexicon; draft: DraftLexicon }>;
}

/** A text taken apart once for all checks. Offsets are UTF-16 units of `text`. */
export interface Draft {
  /** As much as is looked at; see `draftFrom`. */
  text: string;
  /** Of the whole text without blanks at its end, UTF-16 units. */
  length: number;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** Non-empty lines. */
  lines: readonly Sentence[];
  /** null = too short to tell, or a language without a lexicon. */
  language: DraftLanguage | null;
}

/**
 * `hint`: something in the words. `reminder`: a question that only the writer can answer.
 * `notApplicable`: the check has no opinion on this text. None of them ever blocks.
 */
export type DraftOutcome = 'pass' | 'hint' | 'reminder' | 'notApplicable';

/** A place in the text; `end` is behind its last unit. */
export interface Mark {
  start: number;
  end: number;
  /** Key into the check's `reasons`; without it, the general reason. */
  reason?: string;
  /** Fills `{slots}` in the reason of this place. */
  values?: Readonly<Record<string, string | number>>;
}

export interface DraftJudgement {
  outcome: DraftOutcome;
  /** In text order; a hint or reminder has one at least. */
  marks: readonly Mark[];
  /** Fills `{slots}` in title and advice. */
  values?: Readonly<Record<string, string | number>>;
}

/** Everything the user reads about one check, in one language. */
export interface DraftText {
  /** What is looked at; also the word in the line of what is in order. */
  name: string;
  /** The hint as a headline of at most 52 characters. */
  title: string;
  /** What to do; one to three short sentences. */
  advice: string;
  /** Why it matters. */
  reason: string;
  /** Reasons of single places, by key. */
  reasons?: Readonly<Record<string, string>>;
}

export interface DraftWording {
  de: DraftText;
  'de-du'?: Partial<DraftText>;
  en: DraftText;
}

export interface DraftExample {
  text: string;
  context?: Partial<DraftContext>;
}

export interface DraftCheck {
  /** 'DR-01' … */
  id: string;
  /** Editors it looks at. */
  kinds: readonly EditorKind[];
  basis: Basis;
  /** What it finds may stand once somebody said yes to it. */
  asksRelease?: true;
  wording: DraftWording;
  /** Total over any text, and linear in its length. */
  judge(draft: Draft, context: DraftContext): DraftJudgement;
  examples: { pass: DraftExample; found: DraftExample };
}

/** Gives a check its type; the place where the contract is read. */
export function defineDraftCheck(check: DraftCheck): DraftCheck {
  return check;
}

export const PASS: DraftJudgement = { outcome: 'pass', marks: [] };
export const NOT_APPLICABLE: DraftJudgement = { outcome: 'notApplicable', marks: [] };

/** A hint on these places, or a pass where there are none. */
export function found(marks: readonly Mark[], outcome: 'hint' | 'reminder' = 'hint'): DraftJudgement {
  if (marks.length === 0) return PASS;
  return { outcome, marks: [...marks].sort((a, b) => a.start - b.start || a.end - b.end) };
}

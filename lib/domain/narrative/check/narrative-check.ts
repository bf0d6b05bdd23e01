import type { Lexicon } from '../../language/lexicon.ts';
import type { FieldPath } from '../fault.ts';
import type { NarrativeLanguage, Text } from '../fields.ts';
import type { Narrative } from '../narrative.ts';

/** What a check needs beside the narrative. */
export interface NarrativeCheckContext {
  /** 'YYYY-MM-DD' */
  today: string;
  lexicons: Record<NarrativeLanguage, Pick<Lexicon, 'buzzwords' | 'superlatives'>>;
  /** Words of meetings and brochures that nobody says at work, lower case. */
  unspoken: Record<NarrativeLanguage, readonly string[]>;
}

/** One place at which a narrative lacks something. */
export interface Found {
  path: FieldPath;
  /** Verbatim from the narrative; a text is quoted in the reader's language. Null = there is nothing to quote. */
  quote: Text | string | null;
  /** Fill `{slots}` of the wording. `language` and `role` are put into words. */
  values?: Readonly<Record<string, string | number>>;
}

/** What the reader sees; no address, so that it holds for Sie and du. */
export interface FindingText {
  /** The finding as a headline. */
  title: string;
  /** Why it matters. */
  reason: string;
  /** What the owners may ask themselves. */
  question: string;
}

/** One thing that a good narrative has. Nothing of it keeps a narrative from being used. */
export interface NarrativeCheck {
  /** 'claim-without-fact' */
  id: string;
  wording: { de: FindingText; en: FindingText };
  find(narrative: Narrative, context: NarrativeCheckContext): Found[];
}

/** Gives a check its type; the place where the contract is read. */
export const defineNarrativeCheck = (check: NarrativeCheck): NarrativeCheck => check;

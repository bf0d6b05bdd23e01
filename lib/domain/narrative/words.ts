import type { ChangeKind } from './diff.ts';
import type { FaultCode } from './fault.ts';

/** Lists of a narrative whose entries are counted or named: "theme 3", "theme “Conversion”". */
export const ENTRY_LISTS = [
  'goals',
  'audiences',
  'questions',
  'worries',
  'themes',
  'why',
  'facts',
  'stories',
  'traits',
  'examples',
  'sensitive',
  'pauses',
  'tellers',
] as const;
export type EntryList = (typeof ENTRY_LISTS)[number];

/** Fields by their name in the file; `release.from` where another field has the same name. */
export type FieldName =
  | EntryList
  | 'use'
  | 'avoid'
  | 'keywords'
  | 'words'
  | 'form'
  | 'id'
  | 'version'
  | 'date'
  | 'company'
  | 'name'
  | 'about'
  | 'purpose'
  | 'area'
  | 'aim'
  | 'measure'
  | 'target'
  | 'start'
  | 'period'
  | 'from'
  | 'until'
  | 'current'
  | 'value'
  | 'on'
  | 'text'
  | 'theme'
  | 'title'
  | 'claim'
  | 'audience'
  | 'source'
  | 'owner'
  | 'publicFrom'
  | 'publicUntil'
  | 'release'
  | 'release.from'
  | 'state'
  | 'word'
  | 'instead'
  | 'roles'
  | 'executive'
  | 'sales'
  | 'recruiter'
  | 'employee'
  | 'voice'
  | 'address'
  | 'say'
  | 'not'
  | 'topic'
  | 'question'
  | 'reason'
  | 'signature'
  | 'key'
  | 'de'
  | 'en';

/** How a narrative is spoken about in one language; from `lib/languages`. */
export interface NarrativeWords {
  /** Quotation marks of the language. */
  quotes: readonly [string, string];
  /** As they stand in the middle of a list: "claim", "public until". */
  fields: Readonly<Record<FieldName, string>>;
  /** One entry of a list: "theme". */
  entries: Readonly<Record<EntryList, string>>;
  /** "Line {line}" */
  line: string;
  /** What is wrong, after "Line 41, theme 3, claim: "; whole for faults that have no place. */
  faults: Readonly<Record<FaultCode, string>>;
  /** Why a file is refused whose signature is not as it should be; one sentence each. */
  seals: Readonly<Record<'missing' | 'wrong' | 'other-key', string>>;
  /** What became of a part of the narrative, after its place: "{place}: new". */
  changes: Readonly<Record<ChangeKind, string>>;
}

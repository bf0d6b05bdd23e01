import type { Lexicon } from '../../language/lexicon.ts';
import type { Network, ProfileReading, SectionId } from '../reading.ts';

export type Role = 'executive' | 'sales' | 'recruiter' | 'employee';
export const ROLES: readonly Role[] = ['executive', 'sales', 'recruiter', 'employee'];

/** Languages the coach speaks. `de` says Sie; `de-du` says du; `de-CH` is derived from `de` by rule. */
export type CoachLanguage = 'de' | 'de-du' | 'de-CH' | 'de-CH-du' | 'en';

export type Dimension = 'identity' | 'positioning' | 'proof' | 'dialogue' | 'language' | 'safety';

/** `unreadable`: the page did not show it (yet). `notApplicable`: nobody told the coach what it would need. Neither counts. */
export type Outcome = 'pass' | 'partial' | 'fail' | 'unreadable' | 'notApplicable';

/** Where a quote stands: a section of the page, or a field of its head. */
export type Place = SectionId | 'photo' | 'banner' | 'name' | 'address' | 'location' | 'headline' | 'head' | 'contact';

/** A verbatim piece of the page; `quote: null` = looked there and found nothing. */
export interface Evidence {
  quote: string | null;
  place: Place;
}

export interface Judgement {
  outcome: Outcome;
  evidence: Evidence[];
  /** Fills `{slots}` in the wording of the finding, e.g. { count: 3 }. */
  values?: Record<string, string | number>;
}

/** What a rule rests on. */
export type BasisKind = 'evidence' | 'platform' | 'law' | 'convention';

export interface Basis {
  kind: BasisKind;
  /** Who says so, when, how solid; one short line per language, no address. */
  source: { de: string; en: string };
}

/**
 * What a rewrite is put together from. A part is dropped when one of its slots is empty. Slots: `{1}`, `{2}` … the
 * answers in order; `{title}`, `{company}`, `{name}` from the reading. The first letter is set in upper case.
 */
export interface RewritePattern {
  /** Link text that picks this pattern, e.g. "Titel voranstellen"; the first pattern needs none. */
  label?: string;
  parts: string[];
}

export interface RewriteHelpText {
  /** Two or three questions, asked as one would in a conversation, with an example answer. */
  questions: { label: string; example: string }[];
  patterns: RewritePattern[];
}

/** Everything the user reads about one check, in one language. */
export interface CheckText {
  /** What is looked at, as a user would name it: "Slogan", "Anfang der Info". Also the word in the list of strengths. */
  name: string;
  /** The finding as a headline of at most 52 characters: "Der Slogan nennt nur den Titel". May hold `{slots}`. */
  fail: string;
  partial: string;
  /** What to do, concretely; one to three short sentences. */
  advice: string;
  /** Why it matters, without numbers that have no source. */
  reason: string;
  /** What would lift it further when it passes already; one sentence for a strong profile. */
  lift?: string;
  good: string;
  bad: string;
  help?: RewriteHelpText;
}

export interface CheckWording {
  /** German with Sie, or better: without any address. */
  de: CheckText;
  /** Only the texts of `de` that address the reader, said with du. */
  'de-du'?: Partial<CheckText>;
  en: CheckText;
}

/** Facts beside the page that a check may need. All come as arguments: no clock, no settings, no network in here. */
export interface CheckContext {
  role: Role;
  /** 'YYYY-MM-DD'. */
  today: string;
  /** Spelling the user writes German in. */
  spelling: 'de' | 'de-CH';
  lexicons: Record<'de' | 'en', Lexicon>;
  /** The company's and the person's own topics; empty = not told yet. */
  topics: string[];
  company: {
    name: string | null;
    /** '/company/slug/' on LinkedIn. */
    path: string | null;
    /** Pages worth linking, per role, as host + path. */
    links: string[];
    /** Words that must not become public. */
    blocklist: string[];
  };
  genderStyle: 'off' | 'neutral' | 'pair' | 'sign';
  /** The same person's reading on the other network. */
  otherNetwork: ProfileReading | null;
  /** 'YYYY-MM-DD' on which the user last said "all of this is current". */
  confirmedCurrent: string | null;
  /** The user says: this is my first job. */
  careerEntry: boolean;
}

/** A reading (over a blank one) and a context (over the standard one) on which the check must come out as said. */
export interface CheckExample {
  reading: Partial<ProfileReading>;
  context?: Partial<CheckContext>;
}

export interface Check {
  /** 'LI-08', 'XI-03'. */
  id: string;
  network: Network;
  dimension: Dimension;
  /** 0 = does not apply to this role. */
  weights: Record<Role, 0 | 1 | 2 | 3>;
  /** How long the mending takes an unhurried person, in minutes. */
  minutes: number;
  basis: Basis;
  /** Where its data stands if the profile page does not show all of it; the word key of the hint is `hint.` + this. */
  elsewhere?: 'contact' | 'posts' | 'comments' | 'all-skills';
  wording: CheckWording;
  /** Limits of the text that the help writes, in grapheme clusters. */
  help?: { limit?: number; window?: [number, number]; fold?: number };
  judge(reading: ProfileReading, context: CheckContext): Judgement;
  examples: {
    pass: CheckExample;
    /** Comes out as `fail`; for a check that knows no fail, as `partial`. */
    fail: CheckExample;
    partial?: CheckExample;
  };
}

/** Gives a check its type; the place where the contract is read. */
export function defineCheck(check: Check): Check {
  return check;
}

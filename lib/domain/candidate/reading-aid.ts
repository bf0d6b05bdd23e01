import type { CoachLanguage } from '../profile/checks/check.ts';
import type { SectionId } from '../profile/reading.ts';
import type { OpeningFinding } from './opening/opening-finding.ts';
import type { SkillFinder } from './skills/find-skill.ts';

/** Words of the page that show a requirement. */
export interface FoundQuote {
  /** Verbatim. */
  text: string;
  section: SectionId | 'headline';
  /** In words, with dates only where they stand on the page: "Berufserfahrung, seit 2021". */
  source: string;
  /** The words of the quote that show it. */
  words: string[];
}

/**
 * `found`: it stands there, or something narrower. `ask`: a part of it stands there. `related`: something broader stands there,
 * which is not the same. `notMentioned` says something about the page and nothing about the person.
 */
export type RowState = 'found' | 'ask' | 'related' | 'notMentioned';

/** One line of the table, in the order of the opening. */
export interface ReadingRow {
  requirement: string;
  group: 'must' | 'learnable';
  state: RowState;
  quotes: FoundQuote[];
  /** A question for the talk; null where the quote leaves none open. */
  ask: string | null;
}

/**
 * What a recruiter reads of a profile for one opening. It holds no number that was worked out, no order of people, no word
 * about the person, and neither name nor picture.
 */
export interface ReadingAid {
  title: string;
  rows: ReadingRow[];
  /** Reasons to come, each as a question. */
  reasons: { text: string; ask: string }[];
  /** What was found about the opening itself. */
  opening: OpeningFinding[];
  /** Sections that were not read, or only in part: what is "not mentioned" may stand there. */
  notRead: SectionId[];
  /** What the table is for, and what it is not for. */
  purpose: string;
}

/** Everything a reading aid depends on, beside page and opening. */
export interface CandidateSetting {
  language: CoachLanguage;
  finder: SkillFinder;
  /** Whether words of another person may be quoted at all. */
  isQuotable(text: string): boolean;
}

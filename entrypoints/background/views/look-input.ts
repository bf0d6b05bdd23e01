import type { CheckContext, CoachLanguage, Outcome } from '../../../lib/domain/profile/checks/check.ts';
import type { ProfileRun } from '../../../lib/domain/profile/history.ts';
import type { CheckResult, Level } from '../../../lib/domain/profile/judge.ts';
import type { ProfileReading } from '../../../lib/domain/profile/reading.ts';
import type { Translate } from '../../../lib/languages/translate.ts';

/** Everything a look at a profile is made of; gathered by the background, so that this is a function of its arguments. */
export interface LookInput {
  reading: ProfileReading;
  address: string;
  /** ISO time. */
  readAt: string;
  /** What the page or the user says; null = the coach has to ask. */
  own: boolean | null;
  language: CoachLanguage;
  translate: Translate;
  /** Role, topics, company … with the lexicons: what the checks get. */
  context: CheckContext;
  /** Kept runs of this person, oldest first. */
  history: readonly ProfileRun[];
  /** Check id to the answers kept from last time. */
  answers: Readonly<Record<string, string[]>>;
}

/** The same with what the checks made of it. */
export interface ReportInput extends LookInput {
  results: readonly CheckResult[];
  level: Level;
  outcomes: Record<string, Outcome>;
}

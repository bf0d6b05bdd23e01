import type { ContactWay } from '../event.ts';

/** How one language says what happened and when. All in lower case; words are compared whole. */
export interface LogWords {
  /** What stands behind the slash: '/call'. */
  commands: Partial<Record<ContactWay | 'task', readonly string[]>>;
  /** Before a day by which something is due: 'by', 'bis'. */
  due: readonly string[];
  /** Before any day: 'on', 'am'. */
  on: readonly string[];
  /** Days from today. */
  near: Readonly<Record<string, number>>;
  /** Monday first, each with its short forms. */
  weekdays: readonly (readonly string[])[];
  /** January first, each with its short forms. */
  months: readonly (readonly string[])[];
  /** 'three', 'drei'. */
  numbers: Readonly<Record<string, number>>;
  units: Readonly<Record<'day' | 'week' | 'month', readonly string[]>>;
  /** 'in three days', 'vor drei Tagen', 'three days ago'. */
  ahead: readonly string[];
  agoBefore: readonly string[];
  agoAfter: readonly string[];
  /** 'next Friday' lies in the next week, 'this Friday' is the coming one. */
  next: readonly string[];
  coming: readonly string[];
  last: readonly string[];
  /** 'end of the week', 'Monatsende': what stands for the part, and what follows it. */
  parts: Readonly<Record<'begin' | 'middle' | 'end', readonly string[]>>;
  /** Words that may stand between the part and its span: 'of the', 'der'. */
  of: readonly string[];
  spans: Readonly<Record<'week' | 'month' | 'quarter' | 'year', readonly string[]>>;
  /** One word for the end of a span: 'Monatsende', 'eom'. */
  ends: Readonly<Record<'week' | 'month' | 'quarter' | 'year', readonly string[]>>;
  /** Before the number of a week: 'KW', 'week'. */
  weekNumber: readonly string[];
  /** Whether '12/5' is a day of this language, month first. */
  monthFirst: boolean;
  /** '12.12.', '12. Dezember' or 'December 12th'. */
  ordinal: RegExp;
}

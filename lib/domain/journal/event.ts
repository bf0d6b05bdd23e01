import type { Clock } from './clock.ts';
import { ACTION_KINDS } from './noticed-action.ts';

/** How somebody was in touch; what the coach can notice, and what only the user can tell. */
export const CONTACT_WAYS = [...ACTION_KINDS, 'call', 'meeting', 'mail', 'note'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** Ways in which the two of them talked. */
export const SPOKEN: readonly ContactWay[] = ['call', 'meeting', 'mail', 'message'];

/** What somebody is to the user; decides how long the record is kept. */
export const PERSON_ROLES = ['prospect', 'customer', 'candidate', 'colleague', 'partner', 'other'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** What the journal knows of a person beside what happened. */
export const FACT_NAMES = ['headline', 'position', 'company', 'place', 'industry', 'topic', 'mail', 'phone'] as const;
export type FactName = (typeof FACT_NAMES)[number];

export const SOURCES = ['noticed', 'manual', 'import', 'handover', 'sync'] as const;
export type Source = (typeof SOURCES)[number];

export const JOURNAL_GOALS = ['branding', 'sales', 'hr'] as const;
export type JournalGoal = (typeof JOURNAL_GOALS)[number];

export interface NextStep {
  what: string;
  /** 'YYYY-MM-DD' by which it is due; null = some day. */
  day: string | null;
  /** Why it is worth doing now; null = nobody said. */
  why: string | null;
}

export interface Fact {
  text: string;
  /** 'YYYY-MM-DD' on which it was last seen to hold. */
  confirmed: string;
  /** The file that says so: 'kontakte.vcf'. */
  from?: string;
}

/** One field of a person's record gets a value; null takes it away. */
export type Change =
  | { field: 'name'; value: string }
  | { field: 'role'; value: PersonRole | null }
  | { field: 'next'; value: NextStep | null }
  | { field: 'informed'; value: string | null }
  /** 'YYYY-MM-DD': what was new of the person until then, the user has dealt with. */
  | { field: 'caughtUp'; value: string | null }
  /** 'YYYY-MM-DD' on which it was saved for a colleague, last. */
  | { field: 'handedOver'; value: string }
  | { field: 'tag'; of: string; value: boolean }
  | { field: 'fact'; of: FactName; value: Fact | null }
  | { field: 'same'; of: string; value: boolean };

/** What a row says of one person; that two are the same person is a line of its own. */
export type RecordChange = Exclude<Change, { field: 'same' }>;

export type What =
  | { kind: 'contact'; way: ContactWay; text: string | null }
  | { kind: 'change'; change: Change }
  /** Several fields at once, as a row of a file says them: one line in the place of many. */
  | { kind: 'record'; changes: RecordChange[] }
  /** Takes back (or brings back) everything that one act of the user did to this person. */
  | { kind: 'undo'; act: string; on: boolean };

/**
 * One line of the ledger. Lines are only added; the state of a person is what comes out of reading them
 * (`replay`), in whatever order they arrive. Only erasing a person takes lines away.
 */
export interface JournalEvent {
  /** UUIDv7. */
  id: string;
  clock: Clock;
  device: string;
  /** UUID of what the user did in one go: a call with its next step is two events and one act. */
  act: string;
  /** See `personKey`; null = about nobody, like the user's own post. */
  person: string | null;
  /** ISO time at which it happened. */
  happened: string;
  /** ISO time at which it was written down. */
  noted: string;
  source: Source;
  /** Name of the colleague who did it and said so; left out = the user did. */
  by?: string;
  goal: JournalGoal | null;
  /** Id of a theme of the narrative. */
  theme: string | null;
  what: What;
}

/** An event before the ledger gives it its place. */
export type Draft = Omit<JournalEvent, 'clock' | 'device' | 'noted'>;

import type { Role } from '../../profile/checks/check.ts';
import { type ContactWay, type JournalGoal, type PersonRole, SPOKEN } from '../event.ts';

/** Own words in public, by which a company becomes known. */
const VOICE: readonly ContactWay[] = ['post', 'comment'];

/** Ways that can serve a goal at all. */
export const COUNTED: readonly ContactWay[] = [...VOICE, ...SPOKEN];

/** What a conversation serves by whom it was with. Among colleagues and friends it serves none of the three. */
const BY_ROLE: Record<PersonRole, JournalGoal | null> = {
  prospect: 'sales',
  customer: 'sales',
  partner: 'sales',
  candidate: 'hr',
  colleague: null,
  other: null,
};

/** The same where nobody said what the person is: by the user's own work. */
export const BY_WORK: Record<Role, JournalGoal | null> = {
  sales: 'sales',
  recruiter: 'hr',
  executive: null,
  employee: null,
};

/** One contact, with what its goal can be told from. */
export interface GoalContact {
  way: ContactWay;
  /** As the line itself says; null = it says nothing. */
  goal: JournalGoal | null;
  /** Goals that the line's theme serves by the narrative in force; empty without a theme. */
  served: readonly JournalGoal[];
  /** What the person is to the user; null = nobody said, or there is no person. */
  role: PersonRole | null;
}

/**
 * Which of the three goals a contact serves; null = none. What the line says comes first, then its theme, then its way:
 * an own post or comment is a voice of the company (branding), a conversation with somebody who buys or sells along is
 * sales, with a candidate it is HR. That is the goal tree of the programme (voices; social conversations; messages to
 * candidates). Reactions, requests, followers and posts passed on count for nothing on purpose: where they are goals,
 * people form circles of applause. Notes are no contact.
 */
export function goalOf({ way, goal, served, role }: GoalContact, work: Role): JournalGoal | null {
  if (!COUNTED.includes(way)) return null;
  if (goal !== null) return goal;
  const usual = VOICE.includes(way) ? 'branding' : role === null ? BY_WORK[work] : BY_ROLE[role];
  return usual !== null && served.includes(usual) ? usual : (served[0] ?? usual);
}

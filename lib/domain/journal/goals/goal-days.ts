import type { Day } from '../../network-export/rows.ts';
import type { Role } from '../../profile/checks/check.ts';
import { JOURNAL_GOALS, type JournalGoal, SPOKEN } from '../event.ts';
import { type GoalContact, goalOf } from './goal-of.ts';

/** A contact with its day and whom it was with, whatever address was used; null = nobody. */
export interface DatedContact extends GoalContact {
  day: Day;
  person: string | null;
}

export interface GoalDays {
  /** A day for each thing that served the goal, unsorted. */
  days: Record<JournalGoal, Day[]>;
  /** Conversations that serve no goal because nobody said what the person is. */
  unplaced: number;
}

/**
 * What was done for each goal. Words in public count each; a conversation counts once a day and person, so that ten short
 * messages are not more than one long call.
 */
export function goalDays(contacts: Iterable<DatedContact>, work: Role): GoalDays {
  const days = Object.fromEntries(JOURNAL_GOALS.map((goal) => [goal, []])) as unknown as GoalDays['days'];
  const counted = new Set<string>();
  let unplaced = 0;
  for (const contact of contacts) {
    const { day, person, way, role } = contact;
    const goal = goalOf(contact, work);
    const isTalk = SPOKEN.includes(way) && person !== null;
    const once = `${day} ${goal} ${person}`;
    if (isTalk && counted.has(once)) continue;
    if (isTalk) counted.add(once);
    if (goal !== null) days[goal].push(day);
    else if (isTalk && role === null) unplaced += 1;
  }
  return { days, unplaced };
}

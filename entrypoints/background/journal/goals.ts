import type { Database } from '../../../lib/db/database.ts';
import { goalContacts } from '../../../lib/db/journal/goal-contacts.ts';
import { currentNarrative } from '../../../lib/db/narratives.ts';
import { JOURNAL_GOALS } from '../../../lib/domain/journal/event.ts';
import { goalActivity } from '../../../lib/domain/journal/goals/goal-activity.ts';
import { goalDays } from '../../../lib/domain/journal/goals/goal-days.ts';
import { BY_WORK } from '../../../lib/domain/journal/goals/goal-of.ts';
import { aimsFor, goalsServedBy } from '../../../lib/domain/journal/goals/narrative-goals.ts';
import { reachesBackTo } from '../../../lib/domain/journal/goals/windows.ts';
import type { Role } from '../../../lib/domain/profile/checks/check.ts';
import type { GoalActivityView } from '../../../lib/messages/goal-view.ts';

/**
 * What the user did for each goal.
 * @param work what the user does
 * @param today 'YYYY-MM-DD'
 */
export async function goalActivityView(db: Database, work: Role, today: string): Promise<GoalActivityView> {
  const narrative = (await currentNarrative(db))?.narrative ?? null;
  const servedBy = (theme: string) => (narrative ? goalsServedBy(narrative, theme) : []);
  const { days, unplaced } = goalDays(await goalContacts(db, reachesBackTo(today), servedBy), work);
  const goals = JOURNAL_GOALS.map((goal) => ({
    goal,
    ...goalActivity(days[goal], today),
    aims: narrative ? aimsFor(narrative, goal, today) : [],
  }));
  return { goals, unsaid: BY_WORK[work], unplaced };
}

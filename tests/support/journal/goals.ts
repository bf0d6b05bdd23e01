import { JOURNAL_GOALS } from '../../../lib/domain/journal/event.ts';
import { goalActivity } from '../../../lib/domain/journal/goals/goal-activity.ts';
import type { GoalActivityView, GoalView } from '../../../lib/messages/goal-view.ts';

/** A Thursday. */
const TODAY = '2026-11-26';

/** What the background says where these days were noted for each goal. */
export function activityOf(days: Partial<Record<GoalView['goal'], readonly string[]>>): GoalActivityView {
  const goals = JOURNAL_GOALS.map((goal) => ({ goal, ...goalActivity(days[goal] ?? [], TODAY), aims: [] }));
  return { goals, unsaid: 'sales', unplaced: 0 };
}

export const noActivity = (): GoalActivityView => activityOf({});

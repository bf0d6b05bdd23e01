import type { JournalGoal } from '../domain/journal/event.ts';
import type { GoalActivity } from '../domain/journal/goals/goal-activity.ts';
import type { Goal } from '../domain/narrative/narrative.ts';

/** The user's own activity for one of the three goals. */
export interface GoalView extends GoalActivity {
  goal: JournalGoal;
  /** What the narrative in force wants to reach for it; none without a narrative. */
  aims: Goal[];
}

export interface GoalActivityView {
  goals: GoalView[];
  /** What a conversation serves where nobody said what the person is; null = nothing. */
  unsaid: JournalGoal | null;
  /** Conversations that serve nothing for that reason. */
  unplaced: number;
}

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { GoalActivityView } from '../goal-view.ts';

/** What the user did for each of the three goals, beside what is usual. */
export const readGoals = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<GoalActivityView>(),
});

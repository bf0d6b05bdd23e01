import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { TodayView } from '../journal-view.ts';

/** The one thing that is worth doing today. */
export const readToday = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<TodayView>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { NarrativeView } from '../narrative-view.ts';

/** The narrative in force, with what it lacks today. */
export const loadNarrative = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<NarrativeView>(),
});

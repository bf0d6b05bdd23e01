import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { NarrativeData } from '../fields.ts';
import type { NarrativeReview } from '../narrative-view.ts';

/** What is wrong with a narrative as it stands in the editor, by field, and what it lacks. Keeps nothing. */
export const reviewNarrative = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ data: NarrativeData }),
  output: answer<NarrativeReview>(),
});

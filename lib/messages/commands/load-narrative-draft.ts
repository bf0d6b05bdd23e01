import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { NarrativeDraftView } from '../narrative-view.ts';

/** What is being edited, with its faults by field and what it lacks. */
export const loadNarrativeDraft = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<NarrativeDraftView>(),
});

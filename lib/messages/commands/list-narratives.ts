import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { NarrativeVersionView } from '../narrative-view.ts';

/** Every version kept, the latest taken first. */
export const listNarratives = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<NarrativeVersionView[]>(),
});

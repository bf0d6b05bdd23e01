import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { SamePersonView } from '../journal-view.ts';

/** Records that may be one person's, for the user to decide. */
export const suggestMerges = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<SamePersonView[]>(),
});

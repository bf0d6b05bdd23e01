import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { RunView } from '../view.ts';

/** The kept checks of the own profiles, newest first, in finished texts. */
export const listRuns = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<RunView[]>(),
});

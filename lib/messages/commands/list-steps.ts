import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { PersonLineView } from '../journal-view.ts';

/** Everybody with a next step: those with a day first, the earliest on top, then those for some day. */
export const listSteps = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<PersonLineView[]>(),
});

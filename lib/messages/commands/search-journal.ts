import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { PersonLineView } from '../journal-view.ts';

/** People in whose record all words stand, the best first. */
export const searchJournal = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ query: z.string().check(z.maxLength(200)) }),
  output: answer<PersonLineView[]>(),
});

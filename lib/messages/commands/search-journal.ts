import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { PersonLineView } from '../journal-view.ts';

/** People in whose record all words stand, the best first. */
export const searchJournal = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({
    query: z.string().check(z.maxLength(200)),
    /** 20 where nothing is said. */
    most: z.optional(z.int().check(z.minimum(1), z.maximum(500))),
  }),
  output: answer<PersonLineView[]>(),
});

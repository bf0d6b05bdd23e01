import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { PersonLineView } from '../journal-view.ts';

/** One page of the people in the journal, and how many there are. */
export const listPeople = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({
    by: z.enum(['name', 'active']),
    offset: z.int().check(z.minimum(0)),
    most: z.int().check(z.minimum(1), z.maximum(2_000)),
  }),
  output: answer<{ people: PersonLineView[]; count: number }>(),
});

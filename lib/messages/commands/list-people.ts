import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import type { PersonLineView } from '../journal-view.ts';

/** One page of the people in the journal, by name, behind one of them; null = the first page. */
export const listPeople = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({
    after: z.nullable(PersonKey),
    most: z.int().check(z.minimum(1), z.maximum(2_000)),
  }),
  output: answer<{ people: PersonLineView[]; more: boolean }>(),
});

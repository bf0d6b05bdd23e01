import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PeopleField } from '../journal-fields.ts';

/**
 * Looks through some more lines of the journal for the names of people who are about to be erased. Answers which part of all
 * has been looked through, 1 = everything; asked until then, `erasePeople` keeps nobody waiting.
 */
export const prepareErasing = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ people: PeopleField }),
  output: answer<number>(),
});

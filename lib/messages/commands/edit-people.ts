import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { ActId, ChangeField, PeopleField } from '../journal-fields.ts';

/** Changes the same field in the records of several people who are in the journal, as one act. */
export const editPeople = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ act: ActId, people: PeopleField, change: ChangeField }),
  output: answer<null>(),
});

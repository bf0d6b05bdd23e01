import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { ActId, ChangeField, NamedPerson } from '../journal-fields.ts';

/** Changes one field of a person's record, the next step among them. */
export const editPerson = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ act: ActId, who: NamedPerson, change: ChangeField }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PeopleField } from '../journal-fields.ts';

/** Erases several people for good (Art. 17 GDPR), in one piece. */
export const erasePeople = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ people: PeopleField }),
  output: answer<null>(),
});

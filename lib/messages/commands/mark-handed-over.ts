import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { ActId, PeopleField } from '../journal-fields.ts';

/** Notes that these people were saved for a colleague, so that they can be told. */
export const markHandedOver = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ act: ActId, people: PeopleField }),
  output: answer<null>(),
});

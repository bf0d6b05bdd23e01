import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';

/** Erases a person for good (Art. 17 GDPR). */
export const erasePerson = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ person: PersonKey }),
  output: answer<null>(),
});

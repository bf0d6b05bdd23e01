import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';

/** The user says: all of this is current, today. */
export const confirmCurrent = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ person: PersonKey }),
  output: answer<null>(),
});

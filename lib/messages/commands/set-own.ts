import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';

/** The user says whose profile it is. */
export const setOwn = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ person: PersonKey, own: z.boolean() }),
  output: answer<null>(),
});

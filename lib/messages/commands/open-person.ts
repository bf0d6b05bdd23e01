import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';

/** Opens everything that the journal knows of a person, in a page of the extension; null = the whole journal. */
export const openPerson = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ person: z.nullable(PersonKey) }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';

/** What `prepareErasing` does, for a person that a recruiter wrote about; of anybody else there is nothing to look for. */
export const prepareErasingCandidate = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ person: PersonKey }),
  output: answer<number>(),
});

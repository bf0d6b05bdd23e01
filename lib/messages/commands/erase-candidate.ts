import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';

/** Erases a person that a recruiter wrote about, for good (Art. 17 GDPR). Does nothing to anybody else. */
export const eraseCandidate = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ person: PersonKey }),
  output: answer<null>(),
});

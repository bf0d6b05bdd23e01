import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { CheckId, PersonKey, Typed } from '../fields.ts';

/** Keeps what the user answered to the questions of one check. */
export const saveAnswers = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ person: PersonKey, check: CheckId, answers: z.array(Typed).check(z.maxLength(12)) }),
  output: answer<null>(),
});

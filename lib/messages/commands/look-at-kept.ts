import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import type { Look } from '../view.ts';

/** The report on an own profile as it is kept, without its page. */
export const lookAtKept = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ person: PersonKey }),
  output: answer<Look>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';

/** What was being typed about a person; '' = nothing. */
export const loadLogDraft = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ person: PersonKey }),
  output: answer<string>(),
});

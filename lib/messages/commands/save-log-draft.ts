import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import { LineField } from '../journal-fields.ts';

/** Keeps what is being typed about a person; an empty line forgets it. */
export const saveLogDraft = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ person: PersonKey, line: LineField }),
  output: answer<null>(),
});

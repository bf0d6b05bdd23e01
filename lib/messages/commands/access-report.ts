import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import type { TextFileView } from '../journal-view.ts';

/** Everything that is kept about a person, as a text to hand over (Art. 15 GDPR); null = nothing is. */
export const accessReport = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ person: PersonKey }),
  output: answer<TextFileView | null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import type { PersonJournalView } from '../journal-view.ts';

/** What the journal knows of a person; null = nothing. Beside the page only: no page shall see notes about people. */
export const readPerson = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ person: PersonKey }),
  output: answer<PersonJournalView | null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PeopleField } from '../journal-fields.ts';
import type { NamesakesView } from '../journal-view.ts';

/** Others of the same name, whose records stay when these people are erased. */
export const readNamesakes = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ people: PeopleField }),
  output: answer<NamesakesView>(),
});

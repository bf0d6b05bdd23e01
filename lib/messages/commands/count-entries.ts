import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { EntryCount } from '../journal-view.ts';

/** What was entered or noticed after a day; null = ever. */
export const countEntries = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ since: z.nullable(z.iso.date()) }),
  output: answer<EntryCount>(),
});

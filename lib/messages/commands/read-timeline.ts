import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { EntryView } from '../journal-view.ts';

/** Contacts of the journal, newest first. */
export const readTimeline = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({
    /** Only what happened before; null = from the newest on. */
    before: z.nullable(z.iso.datetime()),
    most: z.int().check(z.minimum(1), z.maximum(200)),
  }),
  output: answer<EntryView[]>(),
});

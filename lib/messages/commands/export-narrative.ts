import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { NarrativeRowId } from '../fields.ts';
import type { NarrativeFileView } from '../narrative-view.ts';

/** A kept version as a file. */
export const exportNarrative = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ row: NarrativeRowId, format: z.enum(['yaml', 'json']) }),
  output: answer<NarrativeFileView>(),
});

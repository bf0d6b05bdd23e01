import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { NarrativeRowId } from '../fields.ts';

/** Puts an earlier version back in force. */
export const restoreNarrative = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ row: NarrativeRowId }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { ActId } from '../journal-fields.ts';

/** Takes back everything that one act did to the journal, or brings it back. */
export const undoAct = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ act: z.uuid(), undo: ActId, on: z.boolean() }),
  output: answer<null>(),
});

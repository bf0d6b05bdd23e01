import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Takes a whole import back, or brings it back. */
export const undoTake = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ act: z.uuid(), on: z.boolean() }),
  output: answer<null>(),
});

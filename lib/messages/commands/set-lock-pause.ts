import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PauseField } from '../lock-fields.ts';

/** Chooses the pause after which the journal locks itself. */
export const setLockPause = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ pause: PauseField }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Locks the journal until the passphrase comes. */
export const lockNow = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<null>(),
});

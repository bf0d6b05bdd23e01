import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { LockView } from '../lock-view.ts';

/** Whether the journal has a lock, and whether it is open. */
export const lockState = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<LockView>(),
});

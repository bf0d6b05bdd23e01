import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { LockKey } from '../lock-fields.ts';

/** Opens the journal. The passphrase itself never gets here. */
export const unlock = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ key: LockKey }),
  output: answer<null>(),
});

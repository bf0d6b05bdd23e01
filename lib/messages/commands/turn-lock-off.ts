import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { LockKey } from '../lock-fields.ts';

/** Decrypts what is kept and takes the lock away, for whoever has the key. */
export const turnLockOff = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ key: LockKey }),
  output: answer<null>(),
});

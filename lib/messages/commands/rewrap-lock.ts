import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { LockKey, WrappedKey } from '../lock-fields.ts';

/** Keeps the key under another passphrase. */
export const rewrapLock = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ key: LockKey, wrapped: WrappedKey }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { LockKey, PauseField, WrappedKey } from '../lock-fields.ts';

/** Encrypts what is kept; said again with the same key, it changes nothing. */
export const turnLockOn = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ key: LockKey, wrapped: WrappedKey, pause: PauseField }),
  output: answer<null>(),
});

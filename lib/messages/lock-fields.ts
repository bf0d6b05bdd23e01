import * as z from 'zod/mini';
import { PAUSES } from './lock-view.ts';

/** The key of the lock, in base64. */
export const LockKey = z.string().check(z.regex(/^[\w+/]{128}$/));

/** The key as a passphrase opens it, in base64; a file of age with one recipient has a third of that. */
export const WrappedKey = z.string().check(z.regex(/^[\w+/]+={0,2}$/), z.maxLength(2_000));

export const PauseField = z.literal(PAUSES);

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { Look } from '../view.ts';

/**
 * Reads a page and says what is to be said about it. A script in a page gets its own page, whatever tab it names.
 * `address`: where the surface stands, given back with the answer if nothing may be read.
 */
export const look = defineCommand({
  kind: 'question',
  from: ['in-page', 'revoked', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()), address: z.string().check(z.maxLength(10_000)) }),
  output: answer<Look>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { Look } from '../view.ts';

/** Reads a page and says what is to be said about it. A script in a page gets its own page, whatever it names. */
export const look = defineCommand({
  kind: 'question',
  from: ['in-page', 'revoked', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()) }),
  output: answer<Look>(),
});

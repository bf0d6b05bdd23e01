import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Opens the page on which a profile is read from text or a file; scripts in pages can't. */
export const openImport = defineCommand({
  kind: 'question',
  from: ['in-page', 'revoked', 'extension'],
  input: z.strictObject({}),
  output: answer<null>(),
});

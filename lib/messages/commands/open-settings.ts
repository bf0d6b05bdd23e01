import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Opens the settings in a tab; scripts in pages can't. */
export const openSettings = defineCommand({
  kind: 'question',
  from: ['in-page', 'revoked', 'extension'],
  input: z.strictObject({}),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Opens the page on which a narrative is taken or written. */
export const openNarrative = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({}),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Forgets one noticed action. */
export const undoNoticed = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ id: z.uuidv7() }),
  output: answer<null>(),
});

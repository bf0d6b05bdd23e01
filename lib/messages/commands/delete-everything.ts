import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Empties the whole database: settings, answers, history. */
export const deleteEverything = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<null>(),
});

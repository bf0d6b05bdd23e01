import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Takes the installed reading tables away; the built-in ones count again. */
export const removePack = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<null>(),
});

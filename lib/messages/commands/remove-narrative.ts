import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Takes away the narrative with all versions, what is being edited, the company's key and the choices. */
export const removeNarrative = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Throws away what is being edited. */
export const dropNarrativeDraft = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<null>(),
});

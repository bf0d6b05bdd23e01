import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { HINT_STATES } from '../draft-view.ts';

/** Leaves hints as the writer wants them, in this text and in later ones, or shows them again. */
export const settleHints = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({
    keys: z.array(z.string().check(z.regex(/^DR-\d{2}:/), z.maxLength(200))).check(z.maxLength(100)),
    state: z.enum(HINT_STATES),
  }),
  output: answer<null>(),
});

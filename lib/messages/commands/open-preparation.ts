import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Opens the preparation on a page of its own, to be printed. A script in a page gets its own page, whatever tab it names. */
export const openPreparation = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()) }),
  output: answer<null>(),
});

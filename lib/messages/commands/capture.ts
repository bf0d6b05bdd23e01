import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Makes an anonymized copy of a page and opens the page of the extension that shows it. */
export const capture = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()) }),
  output: answer<null>(),
});

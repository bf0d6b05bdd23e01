import * as z from 'zod/mini';
import { OpeningId } from '../candidate-fields.ts';
import { answer, defineCommand } from '../command.ts';

/** Deletes an opening, and what was written about people for it. */
export const dropOpening = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ id: OpeningId }),
  output: answer<null>(),
});

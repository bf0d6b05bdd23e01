import * as z from 'zod/mini';
import { OpeningField, OpeningId } from '../candidate-fields.ts';
import { answer, defineCommand } from '../command.ts';

/** Keeps an opening; it is then the one chosen last. */
export const saveOpening = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ id: OpeningId, opening: OpeningField }),
  output: answer<null>(),
});

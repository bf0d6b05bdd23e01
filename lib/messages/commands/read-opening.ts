import * as z from 'zod/mini';
import { AdvertText } from '../candidate-fields.ts';
import type { OpeningView } from '../candidate-view.ts';
import { answer, defineCommand } from '../command.ts';

/** An opening from a pasted text, or where there is none from the advert in view; null where neither holds one. */
export const readOpening = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()), text: z.nullable(AdvertText) }),
  output: answer<OpeningView | null>(),
});

import * as z from 'zod/mini';
import { OpeningId } from '../candidate-fields.ts';
import { HAND_OVER_FORMATS } from '../candidate-view.ts';
import { answer, defineCommand } from '../command.ts';
import type { TextFileView } from '../journal-view.ts';

/** The page's person as a file for an applicant system; null where the page shows no other person. Keeps nothing. */
export const handOver = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()), opening: OpeningId, format: z.enum(HAND_OVER_FORMATS) }),
  output: answer<TextFileView | null>(),
});

import * as z from 'zod/mini';
import { OpeningDraftField, OpeningId } from '../candidate-fields.ts';
import { answer, defineCommand } from '../command.ts';

/** Keeps what is typed of an opening, for a few weeks; null as draft = it is saved, or given up. */
export const saveOpeningDraft = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ opening: z.nullable(OpeningId), draft: z.nullable(OpeningDraftField) }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { NarrativeData } from '../fields.ts';

/** Keeps what is being edited, faults and all. */
export const saveNarrativeDraft = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ data: NarrativeData }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import type { ChangeText } from '../../domain/narrative/change-text.ts';
import { answer, defineCommand } from '../command.ts';
import { NarrativeRowId } from '../fields.ts';

/** What differs between two kept versions, in words. */
export const compareNarratives = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ before: NarrativeRowId, after: NarrativeRowId }),
  output: answer<ChangeText[]>(),
});

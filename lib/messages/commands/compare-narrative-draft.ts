import * as z from 'zod/mini';
import type { ChangeText } from '../../domain/narrative/change-text.ts';
import { answer, defineCommand } from '../command.ts';

/** What differs between the version in force and what is being edited; null where the draft has faults, or none is there. */
export const compareNarrativeDraft = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<ChangeText[] | null>(),
});

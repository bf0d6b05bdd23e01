import * as z from 'zod/mini';
import type { HandedStanding } from '../../domain/journal/handover/handover.ts';
import { answer, defineCommand } from '../command.ts';
import { HandoverField } from '../handover-fields.ts';

/** Says of everybody in a colleague's handover, in its order, what the journal holds of them. Keeps nothing. */
export const lookAtHandover = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ handover: HandoverField }),
  output: answer<HandedStanding[]>(),
});

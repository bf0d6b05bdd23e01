import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { HandoverField } from '../handover-fields.ts';

/** Takes back what taking this handover added; what was there before, or came otherwise, stays. */
export const takeHandoverBack = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ handover: HandoverField }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { HandoverField } from '../handover-fields.ts';

/** Takes a colleague's handover into the journal as one act, whole or not at all; what is there already stays. */
export const takeHandover = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ handover: HandoverField }),
  output: answer<null>(),
});

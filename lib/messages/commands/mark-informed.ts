import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import { ActId } from '../journal-fields.ts';

/** Notes that the person was told today what is kept (Art. 14 GDPR), or that this was a slip. */
export const markInformed = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ act: ActId, person: PersonKey, informed: z.boolean() }),
  output: answer<null>(),
});

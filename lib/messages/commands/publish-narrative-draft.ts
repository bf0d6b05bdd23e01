import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Puts what is being edited in force as the next version, of today, with a note of what changed. Fails where it has faults. */
export const publishNarrativeDraft = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ note: z.optional(z.string().check(z.maxLength(500))) }),
  output: answer<null>(),
});

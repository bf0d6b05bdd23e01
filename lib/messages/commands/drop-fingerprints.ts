import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Forgets fingerprints of colleagues' posts. */
export const dropFingerprints = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ ids: z.array(z.uuid()).check(z.maxLength(1_000)) }),
  output: answer<null>(),
});

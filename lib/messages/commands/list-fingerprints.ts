import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { FingerprintView } from '../draft-view.ts';

/** The posts of colleagues that drafts are compared with, those that came last first. */
export const listFingerprints = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<FingerprintView[]>(),
});

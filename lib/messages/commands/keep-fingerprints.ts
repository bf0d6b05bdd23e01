import * as z from 'zod/mini';
import { Fingerprints } from '../../domain/draft/fingerprint-file.ts';
import { answer, defineCommand } from '../command.ts';

/** Keeps fingerprints of colleagues' posts, so that drafts are compared with them. */
export const keepFingerprints = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ posts: Fingerprints }),
  output: answer<null>(),
});

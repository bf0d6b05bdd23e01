import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** How a recruiter reads profiles. */
export const setCandidateReading = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ nameHidden: z.boolean(), onlyOpenToOffers: z.boolean() }),
  output: answer<null>(),
});

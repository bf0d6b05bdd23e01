import * as z from 'zod/mini';
import { OpeningId } from '../candidate-fields.ts';
import type { CandidateView } from '../candidate-view.ts';
import { answer, defineCommand } from '../command.ts';

/**
 * The page's profile read for an opening, by default the one chosen last; null where the page shows no other person.
 * Nothing of it is kept. A script in a page gets its own page, whatever tab it names.
 */
export const readCandidate = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()), opening: z.nullable(OpeningId) }),
  output: answer<CandidateView | null>(),
});

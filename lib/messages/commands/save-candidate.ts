import * as z from 'zod/mini';
import { CandidateWordsField, OpeningId } from '../candidate-fields.ts';
import { answer, defineCommand } from '../command.ts';
import { ActId, NamedPerson } from '../journal-fields.ts';

/** Keeps what a recruiter wrote about a person for an opening. With it the person stands in the journal, and the duty to inform begins. */
export const saveCandidate = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ act: ActId, who: NamedPerson, opening: OpeningId, own: CandidateWordsField }),
  output: answer<null>(),
});

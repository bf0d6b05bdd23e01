import * as z from 'zod/mini';
import type { OpeningFinding } from '../../domain/candidate/opening/opening-finding.ts';
import { OpeningField } from '../candidate-fields.ts';
import { answer, defineCommand } from '../command.ts';

/** What could be looked at again in an opening that is being written. Keeps nothing. */
export const checkOpening = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ opening: OpeningField }),
  output: answer<OpeningFinding[]>(),
});

import * as z from 'zod/mini';
import type { BegunOpening } from '../../domain/candidate/opening/opening-draft.ts';
import { answer, defineCommand } from '../command.ts';

/** Openings that were begun and are not saved yet, the last one first. */
export const loadOpeningDrafts = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({}),
  output: answer<BegunOpening[]>(),
});

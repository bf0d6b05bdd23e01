import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { ImportDrafts } from '../import-drafts.ts';

/** Adds lines that a file brought to the journal; those it holds already are left as they are. */
export const takeDrafts = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ drafts: ImportDrafts }),
  output: answer<null>(),
});

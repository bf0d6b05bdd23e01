import * as z from 'zod/mini';
import type { KnownContact } from '../../domain/journal-import/without-noticed.ts';
import { answer, defineCommand } from '../command.ts';

/** What the journal holds that was noticed or written by hand, so that a file does not bring it a second time. */
export const ownContacts = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<KnownContact[]>(),
});

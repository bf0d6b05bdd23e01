import * as z from 'zod/mini';
import type { JournalEvent } from '../../domain/journal/event.ts';
import { answer, defineCommand } from '../command.ts';
import type { Erasures } from '../ledger-lines.ts';

/** A piece of the ledger in the order of its clock, for a backup; with the first piece, what was erased. */
export const ledgerPage = defineCommand({
  kind: 'question',
  from: ['extension'],
  /** '' = from the beginning; else the clock of the last line that is there. */
  input: z.strictObject({ after: z.string().check(z.maxLength(100)) }),
  output: answer<{ events: JournalEvent[]; erasures: Erasures; more: boolean }>(),
});

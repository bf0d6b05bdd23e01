import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { Erasures, LedgerLines } from '../ledger-lines.ts';

/** Joins lines of a backup with the ledger. What is there already, or was erased, stays as it is. */
export const restoreLines = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ events: LedgerLines, erasures: Erasures }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { SnapshotRows } from '../snapshot-rows.ts';

/** Takes back from a backup what was read of people; of those in the journal only. */
export const restoreSnapshots = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ rows: SnapshotRows }),
  output: answer<null>(),
});

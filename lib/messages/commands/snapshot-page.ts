import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { SnapshotRows } from '../snapshot-rows.ts';

/** A piece of what was read of people in the journal, for a backup; an empty one is the end. */
export const snapshotPage = defineCommand({
  kind: 'question',
  from: ['extension'],
  /** '' = from the beginning; else the id of the last one that is there. */
  input: z.strictObject({ after: z.string().check(z.maxLength(100)) }),
  output: answer<SnapshotRows>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { LineField } from '../journal-fields.ts';
import type { LogLineView } from '../journal-view.ts';

/** How a line would be understood. */
export const readLogLine = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ line: LineField }),
  output: answer<LogLineView>(),
});

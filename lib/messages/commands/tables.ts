import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { TablesView } from '../view.ts';

/** Which reading tables are built in, and which are installed. */
export const tables = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<TablesView>(),
});

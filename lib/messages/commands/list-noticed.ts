import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { NoticedView } from '../view.ts';

/** Everything that was noticed and not undone, newest first, in finished texts. */
export const listNoticed = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<NoticedView[]>(),
});

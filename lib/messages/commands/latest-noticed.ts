import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { NoticedView } from '../view.ts';

/** What was noticed last, if that was a short while ago; for the line in the coach. */
export const latestNoticed = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({}),
  output: answer<NoticedView | null>(),
});

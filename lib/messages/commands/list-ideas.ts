import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { InboxIdea } from '../idea-view.ts';

/** Every idea that is kept, the newest first, each held against the narrative in force. */
export const listIdeas = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<InboxIdea[]>(),
});

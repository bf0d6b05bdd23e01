import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { IdeaView } from '../idea-view.ts';

/** Every idea that is kept, the newest first. */
export const listIdeas = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<IdeaView[]>(),
});

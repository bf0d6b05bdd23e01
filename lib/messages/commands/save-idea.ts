import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { IdeaCard, IdeaWork } from '../idea-view.ts';

/** Keeps an idea with the answers typed so far. */
export const saveIdea = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ card: IdeaCard, work: IdeaWork }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { IdeaCard, IdeaStateField } from '../idea-view.ts';

/** Says what becomes of an idea; keeps it where it is not kept yet. */
export const markIdea = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ card: IdeaCard, state: IdeaStateField, reason: z.string().check(z.maxLength(300)) }),
  output: answer<null>(),
});

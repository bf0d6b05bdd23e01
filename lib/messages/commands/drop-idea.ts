import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { IdeaId } from '../idea-view.ts';

/** Forgets an idea and what was written from it. */
export const dropIdea = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ id: IdeaId }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { KeptIdea } from '../idea-view.ts';

/** Puts an idea back the way it was, after it was marked or forgotten. */
export const restoreIdea = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ idea: KeptIdea }),
  output: answer<null>(),
});

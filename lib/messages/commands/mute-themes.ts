import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { ThemeIds } from '../fields.ts';

/** Keeps which themes of the narrative in force this user wants no angles for. */
export const muteThemes = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ themes: ThemeIds }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { ThemeView } from '../journal-view.ts';

/** The themes of the narrative in force, for naming one in a line. */
export const listThemes = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({}),
  output: answer<ThemeView[]>(),
});

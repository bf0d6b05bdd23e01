import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { SettingsChange } from '../settings.ts';

/** The two settings that a script in a page may change: light or dark, and the sidebar's width. */
export const setAppearance = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ theme: SettingsChange.shape.theme, width: SettingsChange.shape.width }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { SettingsChange } from '../settings.ts';

export const saveSettings = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ change: SettingsChange }),
  output: answer<null>(),
});

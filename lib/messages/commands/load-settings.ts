import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { Settings } from '../settings.ts';

export const loadSettings = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<Settings>(),
});

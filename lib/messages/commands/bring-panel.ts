import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PANELS } from '../panels.ts';

/** Brings the script of a further panel into the page that asks, when the panel is opened for the first time. */
export const bringPanel = defineCommand({
  kind: 'question',
  from: ['in-page'],
  input: z.strictObject({ panel: z.enum(PANELS) }),
  output: answer<null>(),
});

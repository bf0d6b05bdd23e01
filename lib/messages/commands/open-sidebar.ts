import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Brings the sidebar's script into the page that asks; the first opening. */
export const openSidebar = defineCommand({
  kind: 'question',
  from: ['in-page'],
  input: z.strictObject({}),
  output: answer<null>(),
});

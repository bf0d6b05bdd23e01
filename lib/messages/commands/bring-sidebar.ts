import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** Brings the sidebar's script into the page that asks: on the way to the first opening, and at the latest for it. */
export const bringSidebar = defineCommand({
  kind: 'question',
  from: ['in-page'],
  input: z.strictObject({}),
  output: answer<null>(),
});

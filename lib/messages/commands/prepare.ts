import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/**
 * The pointer has come to the handle: gets ready what the first opening needs. Reads nothing of the page.
 */
export const prepare = defineCommand({
  kind: 'question',
  from: ['in-page'],
  input: z.strictObject({}),
  output: answer<null>(),
});

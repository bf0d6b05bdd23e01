import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { PackAnswer } from '../view.ts';

/**
 * Installs reading tables from the text of a file, or says why not. A question, since it answers, and a second time finds
 * the same pack in place.
 */
export const installPack = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ text: z.string().check(z.maxLength(400_000)) }),
  output: answer<PackAnswer>(),
});

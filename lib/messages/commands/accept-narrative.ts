import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';

/** The user's yes to a preview, and to the key that it showed. Fails where another file was looked at since. */
export const acceptNarrative = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ preview: z.uuid() }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { NarrativeAddressAnswer } from '../narrative-view.ts';

/**
 * Gets the file from the address in the settings, if access was given, and says what it would bring; nothing comes into
 * force. The user's yes is `acceptNarrative`, as for a file from the disk.
 */
export const checkNarrativeAddress = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<NarrativeAddressAnswer>(),
});

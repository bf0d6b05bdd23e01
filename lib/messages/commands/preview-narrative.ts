import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { NarrativePreview } from '../narrative-view.ts';

/** Looks at the text of a file (YAML or JSON) and says what it would bring; nothing comes into force. A second look replaces the first. */
export const previewNarrative = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ text: z.string().check(z.maxLength(2_200_000)) }),
  output: answer<NarrativePreview>(),
});

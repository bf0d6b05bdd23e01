import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { CaptureView } from '../self-test-view.ts';

/** The copy that was made last, while the background remembers it; it is written nowhere. */
export const loadCapture = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({}),
  output: answer<CaptureView | null>(),
});

import { answer, defineCommand } from '../command.ts';
import { ImportInput } from '../import-input.ts';
import type { ImportView } from '../self-test-view.ts';

/** Reads a text or a file as a profile and says what was understood. Keeps nothing. */
export const readImport = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: ImportInput,
  output: answer<ImportView>(),
});

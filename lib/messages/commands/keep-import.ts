import { answer, defineCommand } from '../command.ts';
import { ImportInput } from '../import-input.ts';

/** The user says that it is the own profile: joins it with what is kept of it. */
export const keepImport = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: ImportInput,
  output: answer<null>(),
});

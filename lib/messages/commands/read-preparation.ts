import * as z from 'zod/mini';
import type { Preparation } from '../../domain/conversation/preparation.ts';
import { answer, defineCommand } from '../command.ts';

/** A conversation with the person in a tab, with the name; null where it shows none any more. Nothing of it is kept. */
export const readPreparation = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ tab: z.int() }),
  output: answer<{ name: string; preparation: Preparation } | null>(),
});

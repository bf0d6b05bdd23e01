import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import { ActId } from '../journal-fields.ts';

/** Says that two records are one person's, or that they are not; nothing of either is lost. */
export const mergePeople = defineCommand({
  kind: 'mutation',
  from: ['extension'],
  input: z.strictObject({ act: ActId, one: PersonKey, other: PersonKey, same: z.boolean() }),
  output: answer<null>(),
});

import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { ActId, LineField, NamedPerson } from '../journal-fields.ts';

/** Enters what one typed line says about a person: the contact, the next step, tags. The draft of it goes. */
export const logEvent = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ act: ActId, who: NamedPerson, line: LineField }),
  output: answer<null>(),
});

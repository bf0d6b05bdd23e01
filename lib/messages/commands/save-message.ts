import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import { MessageDraftField } from '../message-view.ts';

/** Keeps a message that is being written, for a few weeks; an empty one goes. */
export const saveMessage = defineCommand({
  kind: 'mutation',
  from: ['in-page', 'extension'],
  input: z.strictObject({ person: PersonKey, draft: MessageDraftField }),
  output: answer<null>(),
});

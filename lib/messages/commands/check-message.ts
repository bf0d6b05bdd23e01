import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { type MessageCheckView, MessageDraftField } from '../message-view.ts';

/** What could be looked at again in a message to the page's person; null where the page shows none. Keeps nothing. */
export const checkMessage = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ tab: z.nullable(z.int()), draft: MessageDraftField }),
  output: answer<MessageCheckView | null>(),
});

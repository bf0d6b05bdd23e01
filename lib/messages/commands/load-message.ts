import * as z from 'zod/mini';
import type { MessageDraft } from '../../domain/conversation/message/message-draft.ts';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';

/** The message to a person that was begun; null = none. */
export const loadMessage = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ person: PersonKey }),
  output: answer<MessageDraft | null>(),
});

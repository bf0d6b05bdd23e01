import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import type { MessageStart } from '../message-view.ts';

/** What a message to a person begins with: what was written so far, and the kind that the journal speaks for. */
export const loadMessage = defineCommand({
  kind: 'question',
  from: ['in-page', 'extension'],
  input: z.strictObject({ person: PersonKey }),
  output: answer<MessageStart>(),
});

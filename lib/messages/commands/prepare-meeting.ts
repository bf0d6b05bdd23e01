import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import { PersonKey } from '../fields.ts';
import type { MeetingPersonView } from '../meeting-view.ts';

/** A conversation with somebody in the journal, without a page; null = the journal does not know them. */
export const prepareMeeting = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({ person: PersonKey }),
  output: answer<MeetingPersonView | null>(),
});

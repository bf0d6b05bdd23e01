import * as z from 'zod/mini';
import { answer, defineCommand } from '../command.ts';
import type { MeetingPeopleView } from '../meeting-view.ts';

const Line = z.string().check(z.maxLength(200));
const Lines = z.array(Line).check(z.maxLength(100));

/** Who of the journal is in each of these meetings, in their order. Nothing of them is kept. */
export const findMeetingPeople = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({
    meetings: z.array(z.strictObject({ title: Line, names: Lines, mails: Lines })).check(z.maxLength(200)),
  }),
  output: answer<MeetingPeopleView[]>(),
});

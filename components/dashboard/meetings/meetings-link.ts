import type { Meeting } from '../../../lib/domain/journal/meetings/meeting.ts';
import type { WordKey } from '../../../lib/languages/word-key.ts';
import type { MeetingPeopleView, MeetingPersonView } from '../../../lib/messages/meeting-view.ts';
import type { PeopleLink } from '../people/people-link.ts';

/** A meeting of the file, with whom of the journal it is. */
export interface FoundMeeting extends MeetingPeopleView {
  meeting: Meeting;
}

/** What a calendar file holds of today and tomorrow. */
export interface OpenedCalendar {
  meetings: FoundMeeting[];
  /** Entries of the file that could not be read. */
  unread: number;
}

export type CalendarAnswer =
  | { ok: true; calendar: OpenedCalendar }
  | { ok: false; why: Extract<WordKey, `meetings.no.${string}`> };

/** What the room of meetings needs. The file stays in the page; the background keeps of it what the user takes as a step. */
export interface MeetingsLink {
  open(file: File): Promise<CalendarAnswer>;
  /** null = not in the journal any more */
  prepare(person: string): Promise<MeetingPersonView | null>;
  edit: PeopleLink['edit'];
}

import type { Preparation } from '../domain/conversation/preparation.ts';
import type { PersonJournalView, PersonLineView } from './journal-view.ts';

/** Whom of the journal a meeting is with; see `InMeeting`. */
export interface MeetingPeopleView {
  sure: PersonLineView[];
  /** In each, the user has to choose. */
  open: PersonLineView[][];
}

/** Everything to read before a meeting with a person. */
export interface MeetingPersonView {
  record: PersonJournalView;
  /** From what was read of the profile last; null = nothing was. */
  kept: { preparation: Preparation /** 'YYYY-MM-DD' on which it was read. */; day: string } | null;
}

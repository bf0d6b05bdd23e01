import type { Change, NextStep } from '../../../lib/domain/journal/event.ts';
import type { LogLineView, PersonJournalView, ThemeView } from '../../../lib/messages/journal-view.ts';

/** A person and what the page calls them. */
export interface Who {
  person: string;
  name: string | null;
}

/** What the user can change of a person here. */
export type PersonChange = Extract<Change, { field: 'next' | 'role' }>;

/** What the notes need from the background. */
export interface NotesLink {
  /** What the journal knows; null in a page, which could see what is shown in it. */
  read: ((person: string) => Promise<PersonJournalView | null>) | null;
  /** The themes of the narrative that a line can name; none where there is no narrative. */
  themes(): Promise<ThemeView[]>;
  /** How a line would be understood. */
  understand(line: string): Promise<LogLineView>;
  /** What was being typed about a person; '' = nothing. */
  loadDraft(person: string): Promise<string>;
  saveDraft(person: string, line: string): Promise<void>;
  /** @param act UUIDv7, by which it is taken back */
  log(act: string, who: Who, line: string): Promise<void>;
  change(act: string, who: Who, change: PersonChange): Promise<void>;
  /** Takes an act back, or brings it back. */
  undo(act: string, on: boolean): Promise<void>;
  /** Saves a step as a calendar file. */
  saveStep(who: Who, step: NextStep): void;
  /** Opens all notes about a person, in a page of the extension. */
  openPerson(person: string): void;
  /**
   * @param listener told when the journal may have changed elsewhere
   * @returns stops telling
   */
  onChange(listener: () => void): () => void;
}

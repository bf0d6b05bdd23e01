import type { PersonRole } from '../../../lib/domain/journal/event.ts';
import type { CardExtra, ColumnMap } from '../../../lib/domain/journal-import/brought-person.ts';
import type { PersonMatch } from '../../../lib/domain/journal-import/match-people.ts';
import type { WordKey } from '../../../lib/languages/word-key.ts';
import type { TakeAnswer } from '../use/use-answer.ts';

/** One column of a table as it stands in the file. */
export interface FileColumn {
  /** Its place, counted from 0. */
  at: number;
  heading: string;
  /** The first cell that holds something; '' where none does. */
  sample: string;
}

/** A file of people that was opened; nothing of it is taken yet. */
export interface OpenedPeople {
  name: string;
  /** 'YYYY-MM-DD' on which it was last changed. */
  day: string;
  encoding: string;
  /** null = cards. */
  table: { separator: string; columns: FileColumn[]; rows: number; guess: ColumnMap } | null;
}

export type OpenAnswer =
  | { ok: true; file: OpenedPeople }
  | { ok: false; why: Extract<WordKey, `brought.no.${string}`> };

/** How the file is to be read. */
export interface ReadingWishes {
  columns: ColumnMap;
  /** Take mail addresses and phone numbers along. */
  contacts: boolean;
}

/** Somebody who would be taken. */
export interface PreviewPerson {
  key: string;
  name: string;
  company: string | null;
  title: string | null;
  /** 'YYYY-MM-DD' */
  contacted: string | null;
  /** Mail addresses and phone numbers, where they are taken. */
  reach: string;
  match: PersonMatch;
}

/** What would be taken of a file, and what would not. */
export interface PeoplePreview {
  /** How many people there are, each once. */
  people: number;
  fresh: number;
  known: number;
  /** Of those known: how many have another company or position in the file. */
  changed: number;
  similar: number;
  /** A few of them, those first who may be there already or of whom the file says something else. */
  shown: PreviewPerson[];
  /** Lines of somebody who was there before. */
  doubles: number[];
  /** Lines without a name. */
  faulty: number[];
  /** Lines whose day of contact is none. */
  wrongDays: number[];
  /** Of cards: what they hold beside it. */
  extras: Partial<Record<CardExtra, number>>;
}

export interface TakeWishes extends ReadingWishes {
  role: PersonRole | null;
  tags: readonly string[];
}

/** What the room of files needs. One file is open at a time, in memory. */
export interface PeopleFileLink {
  open(file: File): Promise<OpenAnswer>;
  /**
   * Reads the open file, in slices, and looks its people up in the journal.
   * @param listener how far it is (0 to 1); told only where it takes a while
   */
  preview(wishes: ReadingWishes, listener: (part: number) => void, stop: AbortSignal): Promise<PeoplePreview>;
  /** Takes the people of the open file into the journal, in slices; goes on where it was stopped. */
  take(wishes: TakeWishes, listener: (part: number) => void, stop: AbortSignal): Promise<TakeAnswer>;
  undo(acts: readonly string[]): Promise<void>;
}

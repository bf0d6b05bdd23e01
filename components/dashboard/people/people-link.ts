import type { Change } from '../../../lib/domain/journal/event.ts';
import type { GoalActivityView } from '../../../lib/messages/goal-view.ts';
import type {
  EntryCount,
  EntryView,
  LogLineView,
  NamesakesView,
  PersonJournalView,
  PersonLineView,
  SamePersonView,
  TextFileView,
} from '../../../lib/messages/journal-view.ts';

/** What can be changed in the records of people who are in the journal. */
export type PeopleChange = Exclude<Change, { field: 'same' | 'handedOver' }>;

/** Hears which part of something is done; 1 = all of it. */
export type Told = (part: number) => void;

/** Takes back what was done. */
export type WayBack = () => Promise<null>;

/** What the rooms of people and steps need from the background. What changes something answers with the way back. */
export interface PeopleLink {
  /** One page of everybody, by name. @param after the key of whom it comes behind; null = the first page */
  page(after: string | null, most: number): Promise<{ people: PersonLineView[]; more: boolean }>;
  /** Those in whose record every word stands, the best first. */
  search(query: string): Promise<PersonLineView[]>;
  person(key: string): Promise<PersonJournalView | null>;
  /** Contacts with whomever, newest first. @param before ISO time; null = from the newest on */
  timeline(before: string | null, most: number): Promise<EntryView[]>;
  /** What the user did for each of the three goals. */
  goals(): Promise<GoalActivityView>;
  /** What was entered or noticed after a day; null = ever. */
  entriesSince(day: string | null): Promise<EntryCount>;
  /** Everybody with a next step, the earliest first. */
  steps(): Promise<PersonLineView[]>;
  /** Records that may be one person's. */
  same(): Promise<SamePersonView[]>;
  /** Others of the same name, whose records stay when these are erased. */
  namesakes(people: readonly string[]): Promise<NamesakesView>;
  /** Everything that is kept about a person (Art. 15 GDPR). */
  report(key: string): Promise<TextFileView | null>;
  /** How a line would be understood. */
  readLine(line: string): Promise<LogLineView>;
  edit(people: readonly string[], change: PeopleChange): Promise<WayBack>;
  log(person: string, line: string): Promise<WayBack>;
  join(one: string, other: string, same: boolean): Promise<WayBack>;
  /** Takes back an act of before. */
  strike(act: string): Promise<WayBack>;
  /** For good (Art. 17 GDPR). */
  erase(people: readonly string[], told: Told): Promise<null>;
  /** The journal changed here or elsewhere. @returns stops telling */
  onChange(listener: () => void): () => void;
}

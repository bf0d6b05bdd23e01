import type { FactName, NextStep, PersonRole, Source } from '../domain/journal/event.ts';

/** One contact as a finished line. */
export interface EntryView {
  id: string;
  /** By which it is taken back. */
  act: string;
  /** ISO time at which it happened. */
  at: string;
  /** "Anruf"; "Anna Weber: Anruf" where a colleague did it. */
  label: string;
  /** What was said; null = nothing was noted. */
  text: string | null;
  /** What the theme of the narrative is called that it serves; null = none, or one that is gone. */
  theme: string | null;
  /** Whom it was with; null = nobody. */
  person: { key: string; name: string } | null;
  source: Source;
}

/** One person in a list. */
export interface PersonLineView {
  key: string;
  /** Every address that the person is known by, `key` among them. */
  keys: string[];
  name: string;
  position: string | null;
  company: string | null;
  /** Addresses and numbers that the user took from a file, joined by ', '; null = none. */
  mail: string | null;
  phone: string | null;
  role: PersonRole | null;
  tags: string[];
  /** ISO time of the last contact or change. */
  active: string;
  next: NextStep | null;
  /** The colleague who was the last to turn to the person, with the ISO time; null = none did. */
  colleague: { by: string; at: string } | null;
  /** 'YYYY-MM-DD' by which the person must be told that data is kept (Art. 14 GDPR); null = nothing must, or it was. */
  informUntil: string | null;
}

export interface FactView {
  name: FactName;
  /** "Betrieb" */
  label: string;
  text: string;
  /** "aus dem Export, zuletzt bestätigt am 3. Oktober 2026" */
  source: string;
  /** What was said before it, with where that came from; null = nothing else. */
  before: { text: string; source: string } | null;
}

/** What the journal knows of a person. */
export interface PersonJournalView extends PersonLineView {
  facts: FactView[];
  /** The last time the two talked; null = never noted. */
  spoken: EntryView | null;
  /** "Anna Weber hat am 12. November 2026 geschrieben."; null = no colleague did anything of the kind. */
  turned: string | null;
  /** The latest contacts, newest first. */
  entries: EntryView[];
  contacts: number;
  /** What must be told this person (Art. 14 GDPR), and until when; null = nothing, or it was done. */
  duty: { until: string; text: string; texts: readonly { language: 'de' | 'en'; text: string }[] } | null;
  /** 'YYYY-MM-DD' on which the person was told; null = not yet. */
  informed: string | null;
  /** 'YYYY-MM-DD' on which something was saved for a colleague, last; null = never. */
  handedOver: string | null;
  /** 'YYYY-MM-DD' on which the record goes by itself if nothing more happens. */
  keptUntil: string;
}

/** How a line is understood, while it is typed. */
export interface LogLineView {
  /** "Anruf"; null = a next step alone. */
  label: string | null;
  /** 'YYYY-MM-DD' */
  happened: string;
  next: { what: string; day: string } | null;
  /** What the theme is called that the line names; null = none. */
  theme: string | null;
  tags: string[];
}

/** A theme of the narrative that a line can name. */
export interface ThemeView {
  id: string;
  title: string;
}

/** Two records that may be one person's. */
export interface SamePersonView {
  one: PersonLineView;
  other: PersonLineView;
  /** "gleicher Name, gleiches Unternehmen" */
  why: string;
}

/** How much was entered or noticed. */
export interface EntryCount {
  /** 'YYYY-MM-DD' of the journal's first line; null = it is empty. */
  first: string | null;
  count: number;
  /** False = there are more than were counted. */
  isAll: boolean;
}

/** Others who have the name of somebody, or one that holds it. */
export interface NamesakesView {
  count: number;
  /** The first few. */
  people: PersonLineView[];
}

/** A file for the user to hand over. */
export interface TextFileView {
  name: string;
  text: string;
}

import type { Network } from '../domain/profile/reading.ts';

/** How one field reached the coach. */
export type FieldState =
  /** Its value is shown. */
  | 'found'
  /** Looked where it would stand; there is none. */
  | 'absent'
  /** Not on the screen yet, or on another page. */
  | 'unseen'
  /** Looked for in vain, or in a form that was not understood. */
  | 'unclear';

/** One field: what it is called, and what was read. Finished texts. */
export interface FieldView {
  label: string;
  state: FieldState;
  /** As read, shortened; null unless found. */
  value: string | null;
  /** BCP 47 language where the value is somebody's own words; null = a fact. */
  lang: string | null;
  /** The first of an entry, with a line above it. */
  begins: boolean;
}

/** Fields that belong together: the head of a profile, one post, one person of a list. */
export interface SeenPart {
  /** "Berufserfahrung", "Beitrag von Tobias Wendland" */
  title: string;
  /** "zum Teil gelesen", "vier Felder" */
  note: string;
  /** How to let the coach see the rest; null where all is seen. */
  hint: string | null;
  fields: FieldView[];
}

/** The self-test: everything that was read on a page, field by field. */
export interface SeesView {
  /** The address the page had when it was read. */
  address: string;
  /** "Startseite: 12 Beiträge gelesen." */
  sentence: string;
  parts: SeenPart[];
  /** "Drei weitere Einträge …"; null where each entry is shown. */
  rest: string | null;
}

/** What was understood of a text or a file that the user brought. */
export interface ImportView {
  /** Why nothing could be read, in one sentence; null = something was. */
  refusal: string | null;
  network: Network;
  /** As the text says; '' = it does not. */
  name: string;
  /** The key under which it would be kept; null = nothing tells whose it is: the address has to be asked for. */
  person: string | null;
  /** False where the text itself shows that it is another person's. */
  own: boolean | null;
  /** "Sieben Abschnitte gelesen, zwei nicht verstanden." */
  sentence: string;
  /** What speaks against joining it with what is kept: another name. */
  warning: string | null;
  parts: SeenPart[];
}

/** An anonymized copy of a page, for a report about a reader. */
export interface CaptureView {
  html: string;
  /** Kind of page and its generation, without the address: "linkedin-profile". */
  name: string;
  /** How many of each were replaced or kept. */
  counts: CaptureCounts;
}

export interface CaptureCounts {
  /** Runs of text that hold invented words now. */
  texts: number;
  /** Words of the interface that were kept. */
  words: number;
  /** Names, addresses and ids that were replaced. */
  ids: number;
  /** Pictures, scripts, styles, forms and comments that were taken out. */
  removed: number;
}

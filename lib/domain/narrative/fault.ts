/** Steps from the top of a narrative to one of its fields: `['themes', 2, 'facts', 0, 'text', 'de']`. */
export type FieldPath = readonly (string | number)[];

/** Why a narrative can't be taken. Each has its sentence in `lib/languages`. */
export type FaultCode =
  /** More than `most` bytes. */
  | 'too-large'
  /** The file ends or breaks off where it should not. */
  | 'torn'
  | 'nothing'
  /** Several documents in one file. */
  | 'several'
  /** Anchors and aliases: a few lines could stand for millions. */
  | 'alias'
  | 'too-deep'
  /** The same field written twice. */
  | 'double-field'
  /** No narrative, or one of a form before the first. */
  | 'other-form'
  /** Of a form that a later release reads. */
  | 'newer-form'
  | 'unknown-field'
  | 'missing'
  | 'not-text'
  | 'not-number'
  | 'not-list'
  | 'not-map'
  | 'empty'
  /** More than `most` characters. */
  | 'too-long'
  /** More than `most` entries. */
  | 'too-many'
  /** None at all. */
  | 'too-few'
  /** Outside of what the number may be. */
  | 'out-of-range'
  | 'not-a-day'
  /** No short name in lower case. */
  | 'not-an-id'
  | 'not-base64'
  /** Characters that can't be seen, or that turn the writing round. */
  | 'not-plain'
  | 'not-one-line'
  /** A text with no side in any language. */
  | 'no-side'
  /** None of the words that are allowed (`allowed`). */
  | 'not-allowed'
  /** Ends before it begins. */
  | 'ends-first'
  /** An id that stands twice (`id`). */
  | 'double-id'
  /** Names something that is not there (`id`). */
  | 'unknown-id';

/** One thing that keeps a narrative from being taken. */
export interface Fault {
  code: FaultCode;
  path: FieldPath;
  /** Fills `{slots}` of the sentence. Short pieces of the file are among them: plain text, nothing else. */
  values: Readonly<Record<string, string | number>>;
}

/** Of one string, in UTF-16 units. */
const MOST_CHARACTERS = 2_000;
/** Of one list or map. */
const MOST_ENTRIES = 500;

/** Anything that is not plain text: control characters, markup. */
const NOT_PLAIN = /[\p{Cc}\p{Co}\p{Cs}<>]/u;

/** A string that is not empty and within bounds. */
export const isText = (given: unknown): given is string =>
  typeof given === 'string' && given.trim() !== '' && given.length <= MOST_CHARACTERS;

/** Text without control characters and markup. */
export const isPlain = (given: unknown): given is string => isText(given) && !NOT_PLAIN.test(given);

/** A list within bounds; an empty one would switch a locator off. */
export const isList = (given: unknown): given is unknown[] =>
  Array.isArray(given) && given.length > 0 && given.length <= MOST_ENTRIES;

/** The entries of a map within bounds; null for anything else. Names that every object has are none of a table's. */
export function entriesOf(given: unknown): [string, unknown][] | null {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const entries = Object.entries(given);
  return entries.length <= MOST_ENTRIES && entries.every(([key]) => !(key in {})) ? entries : null;
}

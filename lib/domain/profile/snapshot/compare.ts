/** A text as it is compared: blanks and case make no difference. */
export const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/**
 * Entries of a list that were not there before. A list that was read in part shows its beginning: then only what stands
 * above an entry that is known is new, since what stands below may have been there unseen.
 * @param nameOf what an entry is told by
 * @param isWhole the list of before was read to its end
 */
export function added<Entry>(
  before: readonly Entry[],
  now: readonly Entry[],
  nameOf: (entry: Entry) => string,
  isWhole: boolean,
): Entry[] {
  const known = new Set(before.map((entry) => folded(nameOf(entry))));
  const isNew = (entry: Entry) => !known.has(folded(nameOf(entry)));
  const until = isWhole ? now.length : now.findLastIndex((entry) => !isNew(entry));
  return now.slice(0, Math.max(0, until)).filter(isNew);
}

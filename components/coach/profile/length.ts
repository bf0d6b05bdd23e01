const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Characters as a reader counts them (grapheme clusters): a flag or a letter with marks is one. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/**
 * Cuts a text where a phone's line ends.
 * @param fold grapheme clusters that can be seen
 * @returns what is seen and what comes after; the second is empty where all is seen
 */
export function cutAt(text: string, fold: number): [seen: string, after: string] {
  let count = 0;
  for (const { index } of segmenter.segment(text)) {
    if (count === fold) return [text.slice(0, index), text.slice(index)];
    count += 1;
  }
  return [text, ''];
}

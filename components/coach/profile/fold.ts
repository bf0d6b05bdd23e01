const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Code units looked at per character that can be seen; far more than any real character has. Bounds the time. */
const UNITS = 50;

/**
 * Cuts a text where a phone's line ends.
 * @param fold characters as a reader counts them (grapheme clusters) that can be seen
 * @returns what is seen and what comes after; the second is empty where all is seen
 */
export function cutAt(text: string, fold: number): [seen: string, after: string] {
  const start = text.slice(0, fold * UNITS);
  let count = 0;
  for (const { index } of segmenter.segment(start)) {
    if (count === fold) return [text.slice(0, index), text.slice(index)];
    count += 1;
  }
  return [start, text.slice(start.length)];
}

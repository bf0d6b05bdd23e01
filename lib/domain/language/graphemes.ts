const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Nothing in here ever joins with its neighbor: printable Latin, newline, dashes, quotes, bullet, ellipsis, euro. */
const SIMPLE = /^[\n\t\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/;

/** Units segmented at once: V8's iterator takes time by the length of its input at every step (10 s for 100 kB of emoji). */
const PIECE = 128;

/**
 * Characters as a reader counts them (grapheme clusters): a flag, a family or a letter with marks is one.
 * Linear; a lone surrogate counts as one.
 */
export function graphemeCount(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let count = 0;
  let from = 0;
  let size = PIECE;
  while (from < text.length) {
    const end = from + size + (isPair(text, from + size) ? 1 : 0);
    const piece = text.slice(from, end);
    const atEnd = end >= text.length;
    let clusters = 0;
    let last = 0;
    for (const { index } of segmenter.segment(piece)) {
      clusters += 1;
      last = index;
    }
    if (atEnd) return count + clusters;
    if (clusters < 2) {
      // One cluster longer than the piece: look again with twice the length.
      size *= 2;
      continue;
    }
    // The last cluster may go on behind the cut; it is counted with the next piece.
    count += clusters - 1;
    from += last;
    size = PIECE;
  }
  return count;
}

/** True where a cut would tear a surrogate pair. */
function isPair(text: string, cut: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(cut - 1)) && /[\udc00-\udfff]/.test(text.charAt(cut));
}

/** Fewer words are counted as this many: one word in a short text is no flood. */
const AT_LEAST = 50;

/** Hits per 100 words. */
export function perHundredWords(hits: number, wordCount: number): number {
  return (100 * hits) / Math.max(AT_LEAST, wordCount);
}

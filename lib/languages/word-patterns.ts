/** A list written as running text, one entry between two commas. */
export function list(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

/**
 * A pattern that stands between word borders of any script; `\b` knows ASCII only and would cut "für" in two.
 * @param source alternatives in the syntax of RegExp, unicode mode
 */
export function wholeWords(source: string, flags: 'iu' | 'u' | 'giu' = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}

/** The same for every place of a text: `matchAll`. */
export const allWords = (source: string): RegExp => wholeWords(source, 'giu');

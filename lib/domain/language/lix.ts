import { sentenceSpans } from './sentences.ts';
import { words } from './tokens.ts';

export interface Readability {
  words: number;
  /** Words per sentence. */
  sentenceLength: number;
  /** Words per sentence + percentage of words with more than six letters. 30 = easy, 60 = administrative prose. */
  lix: number;
  /** The longest sentence, verbatim. */
  longest: string;
}

/**
 * How hard a text is to read, by LIX (Björnsson, 1968). Unsteady below about 60 words.
 * @returns null for a text without words
 */
export function readability(text: string): Readability | null {
  const lines = sentenceSpans(text).map((sentence) => ({ text: sentence.text, words: words(sentence.text) }));
  const all = lines.flatMap((line) => line.words);
  if (all.length === 0) return null;
  const sentenceLength = all.length / lines.length;
  const long = all.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 6).length;
  const longest = lines.reduce((most, line) => (line.words.length > most.words.length ? line : most));
  return { words: all.length, sentenceLength, lix: sentenceLength + (100 * long) / all.length, longest: longest.text };
}

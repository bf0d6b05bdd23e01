import { sentenceSpans } from './sentences.ts';
import { englishSyllables, germanSyllables } from './syllables.ts';
import { words } from './tokens.ts';

/** What the formulas count; figures without a letter are no words. */
interface Counts {
  words: number;
  sentences: number;
  syllables: number;
  /** Percentages of words, 0–100. */
  threeSyllables: number;
  sixLetters: number;
  oneSyllable: number;
}

/** How hard a text is, in the unit of each formula. Unsteady below about 60 words; say it in words, not as a figure. */
export interface GermanReadability {
  /** 0 = very hard, 100 = very easy; may leave both. */
  amstad: number;
  /** School year: 4 = very easy, 15 = very hard. */
  wiener: number;
}

/**
 * Flesch for German: 180 − words per sentence − 58.5 × syllables per word (Amstad, 1978).
 * Wiener Sachtextformel 1: 0.1935 × MS + 0.1672 × SL + 0.1297 × IW − 0.0327 × ES − 0.875 (Bamberger and Vanecek, 1984);
 * MS = % of words with three and more syllables, SL = words per sentence, IW = % of words with more than six letters,
 * ES = % of words with one syllable.
 * @returns null for a text without words
 */
export function germanReadability(text: string): GermanReadability | null {
  const counts = countsOf(text, germanSyllables);
  if (counts === null) return null;
  const length = counts.words / counts.sentences;
  return {
    amstad: 180 - length - (58.5 * counts.syllables) / counts.words,
    wiener:
      0.1935 * counts.threeSyllables +
      0.1672 * length +
      0.1297 * counts.sixLetters -
      0.0327 * counts.oneSyllable -
      0.875,
  };
}

/**
 * Flesch Reading Ease: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word (Flesch, 1948).
 * @returns 0 = very hard, 100 = very easy, may leave both; null for a text without words
 */
export function englishReadability(text: string): number | null {
  const counts = countsOf(text, englishSyllables);
  if (counts === null) return null;
  return 206.835 - (1.015 * counts.words) / counts.sentences - (84.6 * counts.syllables) / counts.words;
}

function countsOf(text: string, syllablesOf: (word: string) => number): Counts | null {
  const all = words(text).filter((word) => /\p{L}/u.test(word));
  if (all.length === 0) return null;
  const syllables = all.map(syllablesOf);
  const share = (count: number): number => (100 * count) / all.length;
  return {
    words: all.length,
    sentences: Math.max(1, sentenceSpans(text).length),
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    threeSyllables: share(syllables.filter((count) => count >= 3).length),
    sixLetters: share(all.filter((word) => word.replace(/[^\p{L}]/gu, '').length > 6).length),
    oneSyllable: share(syllables.filter((count) => count === 1).length),
  };
}

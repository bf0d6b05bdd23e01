import { englishReadability, germanReadability } from '../language/readability.ts';
import { words } from '../language/tokens.ts';
import type { DraftLanguage } from './check.ts';

export type ReadingEase = 'easy' | 'medium' | 'hard';

/** Words below which the formulas jump with every sentence. */
const SHORTEST = 60;

/** Values from which a text is easy, and below which it is hard, on the scale of Flesch (1948) and of Amstad (1978). */
const EASY = 60;
const HARD = 40;

/**
 * How easily a text reads, by the length of its words and sentences alone: Amstad for German, Flesch for English.
 * @returns null for short texts and other languages
 */
export function readingEase(text: string, language: DraftLanguage | null): ReadingEase | null {
  if (language === null || words(text).length < SHORTEST) return null;
  const value = language === 'de' ? germanReadability(text)?.amstad : englishReadability(text);
  if (value === undefined || value === null) return null;
  if (value >= EASY) return 'easy';
  return value < HARD ? 'hard' : 'medium';
}

import type { Lexicon } from '../../../language/lexicon.ts';
import { sentences } from '../../../language/sentences.ts';

/**
 * Sentences that state a result: a figure with its unit, and a word of change in the same sentence. A size alone
 * ("ein Team von 14 Menschen") is none.
 */
export function resultSentences(text: string, lexicons: readonly Lexicon[]): string[] {
  const has = (sentence: string, patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(sentence));
  return sentences(text).filter((sentence) =>
    lexicons.some(({ results, changes }) => has(sentence, results) && has(sentence, changes)),
  );
}

import type { Lexicon } from '../../../language/lexicon.ts';
import { countPhrases, type PhraseMatch } from '../../../language/matches.ts';
import { words } from '../../../language/tokens.ts';

export interface BuzzwordMeasure {
  /** In text order; `found` is verbatim. */
  matches: PhraseMatch[];
  /** Hits per 100 words; a text under 50 words is counted as one of 50, so that one word in a short text is no flood. */
  density: number;
}

/** Words that everybody uses about themselves. */
export function measureBuzzwords(text: string, lexicons: readonly Lexicon[]): BuzzwordMeasure {
  const matches = lexicons.flatMap(({ buzzwords }) => countPhrases(text, buzzwords)).sort((a, b) => a.at - b.at);
  return { matches, density: (100 * matches.length) / Math.max(50, words(text).length) };
}

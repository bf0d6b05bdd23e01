import type { Lexicon } from '../../../language/lexicon.ts';
import { countPhrases, type PhraseMatch } from '../../../language/matches.ts';
import { words } from '../../../language/tokens.ts';
import { perHundredWords } from './density.ts';

export interface BuzzwordMeasure {
  /** In text order; `found` is verbatim. */
  matches: PhraseMatch[];
  /** Hits per 100 words. */
  density: number;
}

/** Words that everybody uses about themselves. */
export function measureBuzzwords(text: string, lexicons: readonly Lexicon[]): BuzzwordMeasure {
  const matches = lexicons.flatMap(({ buzzwords }) => countPhrases(text, buzzwords)).sort((a, b) => a.at - b.at);
  return { matches, density: perHundredWords(matches.length, words(text).length) };
}

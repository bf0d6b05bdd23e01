import { languageOf } from '../../../language/detect.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import type { CheckContext } from '../check.ts';

/**
 * The lexicons a text is measured with: that of its language, both where the text is too short to tell.
 * @returns an empty list for a language the coach has no lexicon of; there it has no opinion
 */
export function lexiconsOf(text: string, { lexicons }: Pick<CheckContext, 'lexicons'>): Lexicon[] {
  const language = languageOf(text);
  if (language === null) return [lexicons.de, lexicons.en];
  return language === 'other' ? [] : [lexicons[language]];
}

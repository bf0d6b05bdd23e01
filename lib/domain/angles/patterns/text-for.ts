import { toSwiss } from '../../language/swiss.ts';
import type { CoachLanguage } from '../../profile/checks/check.ts';
import type { Pattern, PatternText } from './pattern.ts';

/**
 * The texts of a pattern in the coach's language: du over de where there is a twin. Swiss spelling comes last, over the
 * filled sentences, since the narrative's own words need it as well.
 */
export function textFor({ wording }: Pattern, language: CoachLanguage): PatternText {
  if (language === 'en') return wording.en;
  return saysDu(language) ? { ...wording.de, ...wording['de-du'] } : wording.de;
}

export const saysDu = (language: CoachLanguage): boolean => language === 'de-du' || language === 'de-CH-du';

/** A finished text in the spelling of the coach's language. */
export const spelled = (text: string, language: CoachLanguage): string =>
  language === 'de-CH' || language === 'de-CH-du' ? toSwiss(text) : text;

/** Stands for words of a page while the rest is spelled; no text that is shown holds it. */
const VERBATIM = '\ue000';

/**
 * A sentence in the spelling of the coach's language around words of a page, which stay as they were written.
 * @param slot name of the slot in the frame that takes them
 * @param fill puts everything else into the frame
 */
export function aroundWords(
  frame: string,
  slot: string,
  words: string,
  fill: (frame: string) => string,
  language: CoachLanguage,
): string {
  return spelled(fill(frame.replace(`{${slot}}`, VERBATIM)), language).replace(VERBATIM, () => words);
}

import type { CoachLanguage } from '../../../lib/domain/profile/checks/check.ts';
import { compileWords } from '../../../lib/languages/compile.ts';
import { createTranslate, type Translate } from '../../../lib/languages/translate.ts';

/** What stands on buttons and headings in a language, so that tests look for what a user sees and not for ids. */
export function wordsIn(language: CoachLanguage): Translate {
  return createTranslate(language, compileWords(language));
}

import type { CoachLanguage } from '../../../lib/domain/profile/checks/check.ts';
import { compileWords } from '../../../lib/languages/compile.ts';
import { createTranslate, type Translate } from '../../../lib/languages/translate.ts';

/** What stands on buttons and headings in a language, so that tests look for what a user sees and not for ids. */
export function wordsIn(language: CoachLanguage): Translate {
  const translate = createTranslate(language, compileWords(language));
  return (key, values) => {
    const text = translate(key, values);
    // A key that nobody put into words comes back as it is; no test may find it and be content.
    if (text === key) throw new Error(`there is no word for ${key}`);
    return text;
  };
}

import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { compileWords } from '../../lib/languages/compile.ts';
import { createTranslate, type Translate } from '../../lib/languages/translate.ts';

const kept = new Map<CoachLanguage, Translate>();

/** The translator of a language, made once. */
export function translateFor(language: CoachLanguage): Translate {
  const translate = kept.get(language) ?? createTranslate(language, compileWords(language));
  kept.set(language, translate);
  return translate;
}

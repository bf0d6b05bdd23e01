import { setupI18n } from '@lingui/core';
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import type { CoachLanguage } from '../domain/profile/checks/check.ts';
import type { WordKey } from './words.ts';

/** ICU messages after parsing; JSON. */
export type CompiledWords = Record<WordKey, CompiledMessage>;

/** Puts a word of the interface into the coach's language. `values` fill the message's arguments. */
export type Translate = (key: WordKey, values?: Record<string, string | number>) => string;

/** BCP 47 tag of a coach language, for `lang`, plurals and dates. */
export function localeOf(language: CoachLanguage): 'de' | 'de-CH' | 'en' {
  if (language === 'en') return 'en';
  return language.startsWith('de-CH') ? 'de-CH' : 'de';
}

/** A translator over parsed messages; knows no parser, so that it is small enough for the sidebar. */
export function createTranslate(language: CoachLanguage, words: CompiledWords): Translate {
  const locale = localeOf(language);
  const i18n = setupI18n({ locale, messages: { [locale]: words } });
  return (key, values) => i18n._(key, values ?? {});
}

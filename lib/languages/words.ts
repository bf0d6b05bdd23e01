import { toSwiss } from '../domain/language/swiss.ts';
import type { CoachLanguage } from '../domain/profile/checks/check.ts';
import { de } from './de/words.ts';
import { deDu } from './de-du/words.ts';
import { en } from './en/words.ts';
import type { WordKey } from './word-key.ts';

export type { WordKey };
export type Words = Record<WordKey, string>;

/** The words of one coach language, as ICU messages. */
export function wordsFor(language: CoachLanguage): Words {
  if (language === 'en') return en;
  const german: Words = language.endsWith('-du') ? { ...de, ...deDu } : de;
  return language.startsWith('de-CH') ? inSwissSpelling(german) : german;
}

const inSwissSpelling = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, message]) => [key, toSwiss(message)])) as Words;

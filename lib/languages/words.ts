import type { CoachLanguage } from '../domain/profile/checks/check.ts';
import { de } from './de/words.ts';
import { deDu } from './de-du/words.ts';
import { en } from './en/words.ts';

/** Every word of the interface has a key; German (Sie) is the list that the others are compared with. */
export type WordKey = keyof typeof de;
export type Words = Record<WordKey, string>;

/** The words of one coach language, as ICU messages. */
export function wordsFor(language: CoachLanguage): Words {
  if (language === 'en') return en;
  return language === 'de' || language === 'de-CH' ? de : { ...de, ...deDu };
}

import { toSwiss } from '../domain/language/swiss.ts';
import type { NarrativeWords } from '../domain/narrative/words.ts';
import type { CoachLanguage } from '../domain/profile/checks/check.ts';
import { narrative as de } from './de/narrative.ts';
import { narrative as en } from './en/narrative.ts';

/** How a narrative is spoken about in the coach's language. German addresses nobody here, so Sie and du share it. */
export function narrativeWords(language: CoachLanguage): NarrativeWords {
  if (language === 'en') return en;
  return language.startsWith('de-CH') ? SWISS : de;
}

const swiss = <Texts extends Record<string, string>>(texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, toSwiss(text)])) as Texts;

const SWISS: NarrativeWords = {
  quotes: ['«', '»'],
  fields: swiss(de.fields),
  entries: swiss(de.entries),
  line: de.line,
  faults: swiss(de.faults),
  seals: swiss(de.seals),
  changes: swiss(de.changes),
};

import { toSwiss } from '../domain/language/swiss.ts';
import type { FindingParts } from '../domain/narrative/check/check-narrative.ts';
import type { NarrativeCheckContext } from '../domain/narrative/check/narrative-check.ts';
import { sideOf } from '../domain/narrative/text-in.ts';
import type { CoachLanguage } from '../domain/profile/checks/check.ts';
import { lexicon as de } from './de/lexicon.ts';
import { unspoken as unspokenDe } from './de/unspoken.ts';
import { lexicon as en } from './en/lexicon.ts';
import { unspoken as unspokenEn } from './en/unspoken.ts';
import { narrativeWords } from './narrative.ts';
import { localeOf } from './translate.ts';

/** The word lists against which a narrative is checked. */
export const narrativeCheckContext = (today: string): NarrativeCheckContext => ({
  today,
  lexicons: { de, en },
  unspoken: { de: unspokenDe, en: unspokenEn },
});

/** How findings and differences are written in the coach's language. */
export function narrativeParts(language: CoachLanguage): FindingParts {
  const locale = localeOf(language);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    words: narrativeWords(language),
    language: sideOf(language),
    spell: locale === 'de-CH' ? toSwiss : (text) => text,
    day: (day) => days.format(new Date(day)),
  };
}

import type { CoachLanguage } from '../profile/checks/check.ts';
import type { NarrativeLanguage, Text } from './fields.ts';

/** Which side of a narrative a language of the coach reads. */
export const sideOf = (language: CoachLanguage): NarrativeLanguage => (language === 'en' ? 'en' : 'de');

/** A text in one language; the other where this side is missing. */
export function textIn(text: Text, language: NarrativeLanguage): string {
  return text[language] ?? text[language === 'de' ? 'en' : 'de'] ?? '';
}

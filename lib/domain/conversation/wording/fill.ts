import { innerQuotes } from '../../angles/frame.ts';
import { spelled } from '../../angles/patterns/text-for.ts';
import type { Text } from '../../narrative/fields.ts';
import { sideOf, textIn } from '../../narrative/text-in.ts';
import type { CoachLanguage } from '../../profile/checks/check.ts';

/** A text of the narrative in the coach's language and spelling. */
export const titleIn = (text: Text, language: CoachLanguage): string =>
  spelled(textIn(text, sideOf(language)), language);

/** Fills `{slots}` with words of pages or of the narrative as they stand; quotes inside of quotes become single ones. */
export function inQuotes(frame: string, phrases: Readonly<Record<string, string>>): string {
  return frame.replace(/([„“]?)\{(\w+)\}/gu, (_all, quote: string, slot: string) => {
    const phrase = phrases[slot] ?? '';
    return quote + (quote ? innerQuotes(phrase) : phrase);
  });
}

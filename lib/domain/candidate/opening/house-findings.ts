import { avoidedUses, toldLanguage, unusedOwnWords } from '../../narrative/house-words.ts';
import type { Narrative } from '../../narrative/narrative.ts';
import { sideOf, textIn } from '../../narrative/text-in.ts';
import type { CoachLanguage } from '../../profile/checks/check.ts';
import { findingOf, type OpeningFinding } from './opening-finding.ts';

/** So many words of the house are named. */
const SHOWN = 4;
/** With fewer words of its own, an opening is not written yet. */
const FEWEST_WORDS = 12;

/** What an opening says that the house does not, each word once, and what the house would say. */
export function houseFindings(text: string, narrative: Narrative, language: CoachLanguage): OpeningFinding[] {
  const side = sideOf(language);
  const told = toldLanguage(text);
  const avoided = avoidedUses(text, narrative, told).map(({ start, end, instead, theme }) => {
    const values = { instead: instead ?? '', theme: textIn(theme, side) };
    return findingOf(instead === null ? 'house-avoided' : 'house-instead', text.slice(start, end), language, values);
  });
  const isWritten = text.split(/\s+/u).length >= FEWEST_WORDS;
  const own = isWritten ? unusedOwnWords(text, narrative, told ?? side) : null;
  const missing = own
    ? [
        findingOf('house-missing', null, language, {
          words: own.words.slice(0, SHOWN).join(', '),
          theme: textIn(own.theme, side),
        }),
      ]
    : [];
  return [...new Map(avoided.map((finding) => [finding.quote?.toLowerCase(), finding])).values(), ...missing];
}

import { countPhrases } from '../../../language/matches.ts';
import { words } from '../../../language/tokens.ts';
import type { CheckContext } from '../check.ts';

/** True where the whole entry is one of the words that fit anyone; "Kommunikation in der Notaufnahme" is none. */
export function isGeneralSkill(skill: string, { lexicons }: Pick<CheckContext, 'lexicons'>): boolean {
  return Object.values(lexicons).some((lexicon) =>
    [lexicon.genericSkills, lexicon.buzzwords].some((phrases) => {
      const [match] = countPhrases(skill, phrases);
      return match !== undefined && words(match.found).length >= words(skill).length;
    }),
  );
}

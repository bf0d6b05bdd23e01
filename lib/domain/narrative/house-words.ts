import { languageOf } from '../language/detect.ts';
import { countPhrases } from '../language/matches.ts';
import { NARRATIVE_LANGUAGES, type NarrativeLanguage, type Text } from './fields.ts';
import type { Narrative } from './narrative.ts';

/** A place where a text says what the company does not. Offsets in UTF-16 units; `end` is behind the last one. */
export interface AvoidedUse {
  start: number;
  end: number;
  /** What the company says in its place; null = the narrative names nothing. */
  instead: string | null;
  /** Title of the theme that says so. */
  theme: Text;
}

/** Words that a narrative avoids, where a text uses them. @param language of the text; null = not told, then in all of them */
export function avoidedUses(text: string, { themes }: Narrative, language: NarrativeLanguage | null): AvoidedUse[] {
  const sides = language === null ? NARRATIVE_LANGUAGES : [language];
  const words = new Map(
    themes.flatMap(({ title, avoid }) =>
      sides.flatMap((side) =>
        avoid[side].map(({ word, instead = null }) => [word, { instead, theme: title }] as const),
      ),
    ),
  );
  return countPhrases(text, [...words.keys()]).flatMap(({ phrase, at, found }) => {
    const said = words.get(phrase);
    return said ? [{ start: at, end: at + found.length, ...said }] : [];
  });
}

/** Words of a theme that the company says. */
export interface OwnWords {
  theme: Text;
  words: readonly string[];
}

/**
 * Words that a text about working here could say, and says none of them: those of the first theme that means something to
 * recruiters.
 * @returns null where one of them stands there, or the narrative has none
 */
export function unusedOwnWords(text: string, { themes }: Narrative, language: NarrativeLanguage): OwnWords | null {
  const all = themes.filter(({ roles, use }) => roles.recruiter !== undefined && use[language].length > 0);
  const [first] = all;
  const isUsed =
    countPhrases(
      text,
      all.flatMap(({ use }) => use[language]),
    ).length > 0;
  return first && !isUsed ? { theme: first.title, words: first.use[language] } : null;
}

/** The language of a text as narratives tell them; null = another one, or too little speaks for any. */
export function toldLanguage(text: string): NarrativeLanguage | null {
  const told = languageOf(text);
  return told === 'de' || told === 'en' ? told : null;
}

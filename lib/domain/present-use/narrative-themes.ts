import { createRanking } from '../angles/ranking/rank.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { rankedTheme } from '../narrative/ranked-theme.ts';
import type { ThemeOf } from './themes.ts';

/** One word in common is chance. */
const FEWEST_WORDS = 2;

/**
 * The themes of a narrative, and which of them a text shows: the one that ranks highest, where words show it.
 * @param stopWords folded words that carry no sense
 * @param today facts that are not public on this day are left out
 */
export function narrativeThemes(
  { themes }: Narrative,
  stopWords: ReadonlySet<string>,
  today: string,
): { ids: string[]; themeOf: ThemeOf } {
  const rank = createRanking(
    themes.map((theme) => rankedTheme(theme, today)),
    stopWords,
  );
  return {
    ids: themes.map(({ id }) => id),
    themeOf(text) {
      const [best] = rank(text);
      const words = [...new Set(best?.evidence?.map(({ post }) => post))];
      return best && words.length >= FEWEST_WORDS ? { id: best.id, words } : null;
    },
  };
}

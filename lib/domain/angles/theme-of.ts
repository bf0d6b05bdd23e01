import type { Narrative } from '../narrative/narrative.ts';
import { rankedTheme } from '../narrative/ranked-theme.ts';
import type { ThemeOf } from './material.ts';
import { createRanking } from './ranking/rank.ts';

/** Finds the theme that a worry speaks of, by the same ranking that finds themes for posts. */
export function createThemeOf({ themes }: Narrative, today: string, stopWords: ReadonlySet<string>): ThemeOf {
  const rank = createRanking(
    themes.map((theme) => rankedTheme(theme, today)),
    stopWords,
  );
  return (worry, among) => {
    const [best] = rank(worry);
    return best && best.score > 0 && among.includes(best.id) ? best.id : null;
  };
}

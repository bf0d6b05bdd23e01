import { actionWords } from '../../../languages/action-labels.ts';
import { foldLabel } from '../../../languages/site-words/fold.ts';
import { ICONS, PARTS } from './locators.ts';

export type ActionWords = ReturnType<typeof actionWords>;

/** What a page is searched for, as JSON. */
export interface ActionClues {
  parts: typeof PARTS;
  icons: typeof ICONS;
  /** The site's own words on its controls, in every language; folded. */
  words: ActionWords;
}

/** What the script in a page of LinkedIn needs to recognize actions. */
export function linkedinClues(): ActionClues {
  const words = Object.entries(actionWords()).map(([key, list]) => [key, list.map(foldLabel)]);
  return { parts: PARTS, icons: ICONS, words: Object.fromEntries(words) as ActionWords };
}

import type { PageLanguage } from '../../domain/profile/reading.ts';
import {
  XING_LABELS,
  type XingCompanyDetail,
  type XingLabels,
  type XingPart,
  type XingPostLabels,
} from '../xing-labels.ts';
import { createDerived } from './derived.ts';
import { foldAll, foldLabel } from './fold.ts';

type WordList = { [K in keyof XingLabels]: XingLabels[K] extends readonly string[] ? K : never }[keyof XingLabels];

/** The page's own language first: a word may mean two things in two languages. */
function labelOrder(language: PageLanguage): XingLabels[] {
  const others = Object.values(XING_LABELS).filter((labels) => labels.language !== language);
  return [XING_LABELS[language], ...others];
}

const lists = createDerived<readonly string[]>();

/** Words of all four languages, the page's own first. The same list every time. */
export const wordsOf = (language: PageLanguage, key: WordList): readonly string[] =>
  listOf(language, key, (labels) => labels[key]);

/** The same for words around posts. */
export const postWords = (language: PageLanguage, key: keyof XingPostLabels): readonly string[] =>
  listOf(language, `posts ${key}`, ({ posts }) => posts[key]);

/** The same for labels of a company's data. */
export const companyWords = (language: PageLanguage, key: XingCompanyDetail): readonly string[] =>
  listOf(language, `company ${key}`, ({ companyDetails }) => companyDetails[key]);

function listOf(
  language: PageLanguage,
  key: string,
  pick: (labels: XingLabels) => readonly string[],
): readonly string[] {
  const name = `${language} ${key}`;
  let words = lists.get(name);
  if (!words) {
    words = labelOrder(language).flatMap(pick);
    lists.set(name, words);
  }
  return words;
}

/** True where one of the words stands anywhere in a text, as a word of its own. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  const folded = ` ${foldLabel(text).replace(/[^\p{L}\p{N}'-]+/gu, ' ')} `;
  return foldAll(words).some((word) => folded.includes(` ${word} `));
}

/** What a heading introduces: a part of the profile, something that is never read, or (null) nothing known. */
export function partOfHeading(heading: string, language: PageLanguage): XingPart | 'unread' | null {
  if (heading.length > 80) return null;
  const folded = foldLabel(heading).replace(/\s*\(?\d+\)?$/, '');
  for (const labels of labelOrder(language)) {
    const names = (words: readonly string[]) => words.some((word) => isNamed(folded, word, labels));
    const found = Object.entries(labels.headings).find(([, words]) => names(foldAll(words)));
    if (found) return found[0] as XingPart;
    if (names(foldAll(labels.unread))) return 'unread';
  }
  return null;
}

/** "Berufserfahrung", or "Berufserfahrung von Jonna Ahrens". */
function isNamed(folded: string, word: string, { whose }: XingLabels): boolean {
  return folded === word || whose.some((link) => folded.startsWith(`${word} ${link} `));
}

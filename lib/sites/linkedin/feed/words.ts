import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { LABELS, labelOrder, type PostLabels } from '../../../languages/labels.ts';
import { foldAll, foldLabel } from '../../words/fold.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';

const lists = new Map<string, string[]>();

/** Words around posts in all four languages, the page's own first. The same list every time. */
export function postWords(language: PageLanguage, key: keyof PostLabels): string[] {
  const name = `${language} ${key}`;
  let words = lists.get(name);
  if (!words) {
    words = labelOrder(language).flatMap(({ posts }) => posts[key]);
    lists.set(name, words);
  }
  return words;
}

/** The interface's language, by the document or by the headings of posts and sections. */
export function feedLanguage(root: Document): PageLanguage {
  return interfaceLanguage(root, (code) => [
    ...LABELS[code].posts.heading,
    ...Object.values(LABELS[code].sections).flat(),
  ]);
}

/** The first of the words that stands in a text as whole words; null where none does. */
export function wordIn(text: string, words: readonly string[]): string | null {
  const folded = ` ${foldLabel(text)} `;
  return foldAll(words).find((word) => folded.includes(` ${word} `)) ?? null;
}

import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { LABELS, labelOrder, type PostLabels } from '../../../languages/labels.ts';
import { foldAll, foldLabel } from '../../../languages/site-words/fold.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';

/** The interface's language, by the document or by the headings of posts and sections. */
export function feedLanguage(root: Document): PageLanguage {
  return interfaceLanguage(root, (code) => [
    ...LABELS[code].posts.heading,
    ...Object.values(LABELS[code].sections).flat(),
  ]);
}

/**
 * The first word of a kind that passes the test, folded; the page's own language is asked first, and mostly answers.
 * @returns null where none passes in any language
 */
export function findWord(
  language: PageLanguage,
  kind: keyof PostLabels,
  test: (word: string) => boolean,
): string | null {
  for (const { posts } of labelOrder(language)) {
    const word = foldAll(posts[kind]).find(test);
    if (word !== undefined) return word;
  }
  return null;
}

/** True where a text begins with a word of a kind, at the end of a word. */
export function beginsWith(text: string, language: PageLanguage, kind: keyof PostLabels): boolean {
  const folded = foldLabel(text);
  return (
    findWord(language, kind, (word) => folded.startsWith(word) && !LETTER.test(folded.charAt(word.length))) !== null
  );
}

/** The first word of a kind that stands in a text as a whole word; null where none does. */
export function wordIn(text: string, language: PageLanguage, kind: keyof PostLabels): string | null {
  const folded = foldLabel(text);
  return findWord(language, kind, (word) => holdsWord(folded, word));
}

/** @param text folded, as the word is */
export function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length));
}

const LETTER = /[a-z0-9\u00c0-\u024f]/;

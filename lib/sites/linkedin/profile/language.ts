import type { PageLanguage, SectionId } from '../../../domain/profile/reading.ts';
import { LABELS, labelOrder, type SiteLabels } from '../../../languages/labels.ts';
import { lineOf } from '../../dom/text.ts';

/** Latin letters with single spaces: nothing to fold but the case. */
const PLAIN = /^[!-~]*(?: [!-~]+)* ?$/;

/** A letter or a digit of the four languages; the general class costs a millisecond to compile. */
const LETTER = /[a-z0-9\u00c0-\u024f]/;

const LANGUAGES: readonly PageLanguage[] = ['en', 'de', 'fr', 'it'];

/** Folds a word of the interface for comparison. */
export function foldLabel(text: string): string {
  if (PLAIN.test(text)) return text.trim().toLowerCase();
  return text.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

/** True where `text` is one of the words. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  return foldAll(words).includes(foldLabel(text));
}

/** True where `text` begins with one of the words, at a word boundary. */
export function beginsWithOneOf(text: string, words: readonly string[]): boolean {
  const folded = foldLabel(text);
  return foldAll(words).some((start) => folded.startsWith(start) && !LETTER.test(folded.charAt(start.length)));
}

const foldedLists = new WeakMap<readonly string[], string[]>();

/** Folded words of a list; each list is folded once. */
export function foldAll(words: readonly string[]): string[] {
  let folded = foldedLists.get(words);
  if (!folded) {
    folded = words.map(foldLabel);
    foldedLists.set(words, folded);
  }
  return folded;
}

/** The interface's language: the document's `lang`, or, without it, the one whose section names occur most. */
export function pageLanguage(root: Document): PageLanguage {
  const lang = root.documentElement.getAttribute('lang')?.slice(0, 2).toLowerCase();
  const declared = LANGUAGES.find((code) => code === lang);
  if (declared) return declared;
  const headings = [...root.querySelectorAll('h1, h2')].map((heading) => foldLabel(lineOf(heading)));
  const hits = LANGUAGES.map((code) => {
    const names = Object.values(LABELS[code].sections).flat().map(foldLabel);
    return headings.filter((heading) => names.some((name) => heading.startsWith(name))).length;
  });
  const best = Math.max(...hits);
  return best === 0 ? 'en' : (LANGUAGES[hits.indexOf(best)] ?? 'en');
}

/** The section a heading names, looked up in the page's language first; null for a heading the tables don't know. */
export function sectionOfHeading(heading: string, language: PageLanguage): SectionId | null {
  for (const labels of labelOrder(language)) {
    for (const [section, names] of Object.entries(labels.sections)) {
      if (isOneOf(heading, names)) return section as SectionId;
    }
  }
  return null;
}

type WordList = { [K in keyof SiteLabels]: SiteLabels[K] extends readonly string[] ? K : never }[keyof SiteLabels];

const wordLists = new Map<string, string[]>();

/** Words of all four languages, the page's own first. The same list every time. */
export function wordsOf(language: PageLanguage, key: WordList): string[] {
  const name = `${language} ${key}`;
  let words = wordLists.get(name);
  if (!words) {
    words = labelOrder(language).flatMap((labels) => labels[key]);
    wordLists.set(name, words);
  }
  return words;
}

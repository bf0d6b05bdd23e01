import type { PageLanguage, SectionId } from '../../../domain/profile/reading.ts';
import { LABELS, labelOrder, type SiteLabels } from '../../../languages/labels.ts';
import { lineOf } from '../../dom/text.ts';

const LANGUAGES: readonly PageLanguage[] = ['en', 'de', 'fr', 'it'];

/** Folds a word of the interface for comparison. */
export function foldLabel(text: string): string {
  return text.normalize('NFKC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}

/** True where `text` is one of the words. */
export function isOneOf(text: string, words: readonly string[]): boolean {
  const folded = foldLabel(text);
  return words.some((word) => foldLabel(word) === folded);
}

/** True where `text` begins with one of the words, at a word boundary. */
export function beginsWithOneOf(text: string, words: readonly string[]): boolean {
  const folded = foldLabel(text);
  return words.some((word) => {
    const start = foldLabel(word);
    return folded === start || (folded.startsWith(start) && !/[\p{L}\p{N}]/u.test(folded.charAt(start.length)));
  });
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

/** Words of all four languages, the page's own first. */
export function wordsOf<K extends keyof SiteLabels>(language: PageLanguage, key: K): string[] {
  return labelOrder(language).flatMap((labels) => labels[key] as readonly string[]);
}

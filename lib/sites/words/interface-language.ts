import type { PageLanguage } from '../../domain/profile/reading.ts';
import { foldLabel } from '../../languages/site-words/fold.ts';
import { lineOf } from '../dom/text.ts';

const LANGUAGES: readonly PageLanguage[] = ['en', 'de', 'fr', 'it'];

/**
 * The interface's language: the document's `lang`, or, without it, the one whose headings occur most.
 * @param headingsOf the site's names of sections in one language
 */
export function interfaceLanguage(
  root: Document,
  headingsOf: (language: PageLanguage) => readonly string[],
): PageLanguage {
  const lang = root.documentElement.getAttribute('lang')?.slice(0, 2).toLowerCase();
  const declared = LANGUAGES.find((code) => code === lang);
  if (declared) return declared;
  const headings = [...root.querySelectorAll('h1, h2')].map((heading) => foldLabel(lineOf(heading)));
  const hits = LANGUAGES.map((code) => {
    const names = headingsOf(code).map(foldLabel);
    return headings.filter((heading) => names.some((name) => heading.startsWith(name))).length;
  });
  const best = Math.max(...hits);
  return best === 0 ? 'en' : (LANGUAGES[hits.indexOf(best)] ?? 'en');
}

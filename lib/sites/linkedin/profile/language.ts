import type { PageLanguage, SectionId } from '../../../domain/profile/reading.ts';
import { LABELS, labelOrder, type SiteLabels } from '../../../languages/labels.ts';
import { isOneOf } from '../../words/fold.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';

/** The interface's language, by the document or by the names of LinkedIn's sections. */
export function pageLanguage(root: Document): PageLanguage {
  return interfaceLanguage(root, (code) => Object.values(LABELS[code].sections).flat());
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

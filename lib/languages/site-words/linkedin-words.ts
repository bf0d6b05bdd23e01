import type { PageLanguage, SectionId } from '../../domain/profile/reading.ts';
import { labelOrder, type SiteLabels } from '../labels.ts';
import { createDerived } from './derived.ts';
import { isOneOf } from './fold.ts';

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

const wordLists = createDerived<string[]>();

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

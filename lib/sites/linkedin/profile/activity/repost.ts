import type { PageLanguage } from '../../../../domain/profile/reading.ts';
import { foldAll, foldLabel } from '../../../../languages/site-words/fold.ts';
import { wordsOf } from '../../../../languages/site-words/linkedin-words.ts';

/** A header "Ada reposted this", with or without an age behind it. */
export function saysRepost(text: string, language: PageLanguage): boolean {
  if (text.length > 90) return false;
  const folded = foldLabel(text.replace(/\s*[•·][^•·]*$/, ''));
  return foldAll(wordsOf(language, 'reposted')).some((word) => folded.endsWith(word));
}

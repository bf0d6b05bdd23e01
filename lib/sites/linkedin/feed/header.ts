import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { wordsOf } from '../profile/language.ts';
import { wordIn } from './words.ts';

/** The line above the author: "Ada Lindt reposted this", "Bo and 3 others like this", "Suggested". */
export interface HeaderLine {
  text: string;
  /** Texts of the links in it, in order. */
  names: readonly string[];
}

/** Who passed the post on; null where the line says anything else. */
export function repostedBy({ text, names }: HeaderLine, language: PageLanguage): string | null {
  // A name may hold any word: only what stands beside the names counts.
  const rest = names.reduce((left, name) => left.replace(name, ' '), text);
  const word = wordIn(rest.replace(/[•·].*$/, ''), wordsOf(language, 'reposted'));
  if (word === null) return null;
  const [first] = names;
  if (first) return first;
  const at = text.toLowerCase().indexOf(word);
  return (at > 0 ? text.slice(0, at).trim() : '') || null;
}

import type { PageLanguage } from '../../../domain/profile/reading.ts';
import { labelOrder } from '../../../languages/labels.ts';
import { foldAll, foldLabel } from '../../../languages/site-words/fold.ts';
import { lineOf } from '../../dom/text.ts';
import { holdsWord } from './words.ts';

/**
 * Who passed the post on, from the line above its author: "Ada Lindt reposted this".
 * @returns null where the line says anything else: "Bo and 3 others like this", "Suggested"
 */
export function repostedBy(line: Element, language: PageLanguage): string | null {
  const text = lineOf(line);
  if (wordFor(text, language) === null) return null;
  const links = line.tagName === 'A' ? [line] : [...line.querySelectorAll('a')];
  const names = links.map((link) => lineOf(link)).filter(Boolean);
  // A name may hold any word: only what stands beside the names counts.
  const rest = names.reduce((left, name) => left.replace(name, ' '), text);
  const word = wordFor(rest.replace(/[•·].*$/, ''), language);
  if (word === null) return null;
  const at = text.toLowerCase().indexOf(word);
  return names[0] ?? ((at > 0 ? text.slice(0, at).trim() : '') || null);
}

function wordFor(text: string, language: PageLanguage): string | null {
  const folded = foldLabel(text);
  for (const { reposted } of labelOrder(language)) {
    const word = foldAll(reposted).find((candidate) => holdsWord(folded, candidate));
    if (word !== undefined) return word;
  }
  return null;
}
